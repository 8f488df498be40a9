package nl.schaalsprong.letter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Groups body lines into headings, paragraphs and list items; joins what a page or blank line cut.
 */
final class Blocks {
    /** Lines that make one block, and whether a blank line or page cut it. */
    record Group(Block.Kind kind, List<Line> lines, List<Integer> cuts) {
        Line last() {
            return lines.getLast();
        }
    }

    private static final Pattern DASH =
            Pattern.compile("^\\s*(?:[–—•▪●○‣◦*]|-|·|\\uF0B7)\\s+(?=\\S)");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^\\s*(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\(?[ivx]{1,4}[.)])\\s+(?=\\p{L})");
    private static final int HEADING_LENGTH = 90;
    private static final double SHORT = 0.75;
    private static final double VERY_SHORT = 0.5;

    private final List<Group> groups = new ArrayList<>();
    private final int width;
    private int gap;
    private boolean turned;

    private Blocks(int width) {
        this.width = width;
    }

    /**
     * @param skipped indices of furniture and footnote lines
     */
    static List<Group> of(List<Line> lines, Set<Integer> skipped) {
        Blocks blocks = new Blocks(width(lines));
        for (int i = 0; i < lines.size(); i++) {
            if (skipped.contains(i)) {
                blocks.turned = true;
            } else if (lines.get(i).blank()) {
                blocks.gap++;
            } else {
                blocks.add(lines.get(i));
            }
        }
        return blocks.finished();
    }

    /** The usual full width of a line: nine in ten are no longer. */
    static int width(List<Line> lines) {
        int[] lengths =
                lines.stream()
                        .filter(l -> !l.blank())
                        .mapToInt(l -> l.text().strip().length())
                        .sorted()
                        .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    /** Where the words start behind a bullet or number. */
    static int bullet(String text) {
        Matcher dash = DASH.matcher(text);
        if (dash.find()) {
            return dash.end();
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.find() ? numbered.end() : 0;
    }

    private void add(Line line) {
        boolean parted = gap > 0 || turned;
        if (groups.isEmpty() || opensItem(line, parted)) {
            start(bullet(line.text()) > 0 ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, line);
        } else if (parted ? goesOnOver(line) : goesOn(line)) {
            Group group = groups.getLast();
            if (parted) {
                group.cuts().add(group.lines().size());
            }
            group.lines().add(line);
        } else {
            start(Block.Kind.PARAGRAPH, line);
        }
        gap = 0;
        turned = false;
    }

    private void start(Block.Kind kind, Line line) {
        groups.add(new Group(kind, new ArrayList<>(List.of(line)), new ArrayList<>()));
    }

    /** A dash in running text may fall at the start of a line; after a full stop it is a bullet. */
    private boolean opensItem(Line line, boolean parted) {
        if (bullet(line.text()) == 0) {
            return false;
        }
        Group before = groups.getLast();
        return parted
                || before.kind() == Block.Kind.ITEM
                || !Footnotes.unfinished(plain(before.last()));
    }

    private boolean goesOnOver(Line line) {
        Group before = groups.getLast();
        String last = plain(before.last());
        if (!Footnotes.unfinished(last)) {
            return false;
        }
        char first = line.text().strip().charAt(0);
        boolean full = last.length() > width * SHORT;
        boolean lower =
                Character.isLowerCase(first) && (full || before.lines().size() > 1 || turned);
        return lower || turned && gap <= 2 && full || last.endsWith("-");
    }

    private boolean goesOn(Line line) {
        String last = plain(groups.getLast().last());
        boolean upper = Character.isUpperCase(line.text().strip().charAt(0));
        if (Footnotes.unfinished(last)) {
            return !(upper && last.length() < width * VERY_SHORT);
        }
        return last.length() >= width * SHORT || !upper;
    }

    private static String plain(Line line) {
        return line.text().replaceAll(Line.MARK + "\\d+" + Line.MARK_END, "").strip();
    }

    private List<Group> finished() {
        List<Group> result = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group g = groups.get(i);
            boolean heading =
                    g.kind() == Block.Kind.PARAGRAPH
                            && g.lines().size() == 1
                            && plain(g.last()).length() <= HEADING_LENGTH
                            && headingEnd(plain(g.last()))
                            && i + 1 < groups.size();
            result.add(heading ? new Group(Block.Kind.HEADING, g.lines(), g.cuts()) : g);
        }
        return result;
    }

    private static boolean headingEnd(String text) {
        return Footnotes.unfinished(text) && !text.endsWith(",");
    }
}
