package nl.schaalsprong.letter.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs footnote marks with footnotes. A mark counts when marks run 1, 2, 3, … through the document
 * and a line that starts with the same number stands after it; without such a line only a digit
 * glued to a lower-case word counts. So {@code CO2}, a numbered heading and a list are left alone.
 */
final class Footnotes {
    private static final Pattern DEFINITION =
            Pattern.compile(
                    "^\\s{0,8}(?:"
                            + Line.MARK
                            + "(\\d{1,3})"
                            + Line.MARK_END
                            + "|\\[\\^?(\\d{1,3})]:?|(\\d{1,3})(?=\\s))\\s*(\\S.*)$");
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(\\p{Lu}|[(\"“‘'\\[]|https?:|www\\.|zie |idem|ibid|o\\.a\\.|bijlage |artikel ).*");
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    Line.MARK
                            + "(\\d{1,3})"
                            + Line.MARK_END
                            + "|\\[\\^?(\\d{1,3})]"
                            + "|(?<=[\\p{L}.,;:)”’'\"%?!])(\\d{1,3})(?=$|[\\s.,;:)”’?!–])");

    /** A year or a grouped number with one or two digits too many. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?<![\\d.,])(?:(?:19|20)\\d{2}|\\d{1,3}(?:\\.\\d{3})+)(\\d{1,2})(?=$|[\\s.,;:)”’?!])");

    private static final int SKIP = 3;

    /** A mark in the text: line, where its characters start and end, its number, how sure. */
    record Mark(int line, int from, int to, int number, int strength) {}

    /** A line that may open a footnote. */
    private record Definition(int line, int number) {}

    private final List<Line> lines;
    private final List<Mark> candidates = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, Integer> noteOfLine = new TreeMap<>();
    private final int width;

    Footnotes(List<Line> lines) {
        this.lines = lines;
        width = Blocks.width(lines);
        collect();
        pair();
    }

    /** The marks that count, in order of place. */
    List<Mark> marks() {
        return marks;
    }

    /** Number of the footnote a line belongs to, by index of the line. */
    Map<Integer, Integer> noteOfLine() {
        return noteOfLine;
    }

    /** The text of the first line of a footnote without its number. */
    static String withoutNumber(String line) {
        Matcher m = DEFINITION.matcher(line);
        return m.matches() ? m.group(4) : line;
    }

    private void collect() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher d = DEFINITION.matcher(text);
            boolean opens =
                    d.matches() && (d.group(3) == null || OPENING.matcher(d.group(4)).matches());
            if (opens) {
                definitions.add(new Definition(i, number(d)));
            }
            int from = opens ? d.start(4) : 0;
            tails(i, text, from);
            glued(i, text, from);
        }
        if (candidates.stream().anyMatch(c -> c.strength() == GlueStrength.SURE)) {
            candidates.removeIf(c -> c.strength() < GlueStrength.SURE);
        }
    }

    private void tails(int line, String text, int from) {
        Matcher tail = TAIL.matcher(text);
        while (tail.find()) {
            if (tail.start() >= from) {
                int number = Integer.parseInt(tail.group(1));
                candidates.add(
                        new Mark(line, tail.start(1), tail.end(1), number, GlueStrength.WEAK));
            }
        }
    }

    private void glued(int line, String text, int from) {
        Matcher c = CANDIDATE.matcher(text);
        while (c.find()) {
            int strength = c.start() < from ? 0 : strength(text, c);
            if (strength > 0) {
                candidates.add(new Mark(line, c.start(), c.end(), number(c), strength));
            }
        }
    }

    private static int strength(String text, Matcher candidate) {
        return candidate.group(3) == null
                ? GlueStrength.SURE
                : GlueStrength.of(text, candidate.start(), candidate.group(3));
    }

    private static int number(Matcher m) {
        for (int g = 1; g <= 3; g++) {
            if (m.group(g) != null) {
                return Integer.parseInt(m.group(g));
            }
        }
        return 0;
    }

    private void pair() {
        int expected = 1;
        int missed = 0;
        Optional<Mark> last = Optional.empty();
        int lastNote = -1;
        while (missed < SKIP) {
            Optional<Mark> mark = next(expected, last, lastNote);
            if (mark.isPresent()) {
                missed = 0;
                last = mark;
                marks.add(mark.get());
                Optional<Definition> note = definition(expected, mark.get().line(), lastNote);
                if (note.isPresent()) {
                    lastNote = note.get().line();
                    claim(note.get());
                }
            } else {
                missed++;
            }
            expected++;
        }
        marks.removeIf(m -> noteOfLine.containsKey(m.line()));
    }

    /** The strongest candidate with a footnote; else one glued to a word. */
    private Optional<Mark> next(int number, Optional<Mark> last, int lastNote) {
        List<Mark> possible =
                candidates.stream()
                        .filter(c -> c.number() == number && !noteOfLine.containsKey(c.line()))
                        .filter(c -> last.isEmpty() || after(c, last.get()))
                        .toList();
        Optional<Mark> paired =
                possible.stream()
                        .filter(c -> definition(number, c.line(), lastNote).isPresent())
                        .max(
                                Comparator.comparingInt(Mark::strength)
                                        .thenComparing(Footnotes::earlier));
        return paired.or(
                () -> possible.stream().filter(c -> c.strength() >= GlueStrength.WORD).findFirst());
    }

    private static int earlier(Mark a, Mark b) {
        return Integer.compare(b.line() * 10_000 + b.from(), a.line() * 10_000 + a.from());
    }

    private static boolean after(Mark a, Mark b) {
        return a.line() > b.line() || a.line() == b.line() && a.from() > b.from();
    }

    private Optional<Definition> definition(int number, int markLine, int lastNote) {
        return definitions.stream()
                .filter(d -> d.number() == number && d.line() > markLine && d.line() > lastNote)
                .findFirst();
    }

    /** Takes the line and those that continue it. */
    private void claim(Definition note) {
        int i = note.line();
        noteOfLine.put(i, note.number());
        while (i + 1 < lines.size()) {
            int following = i + 1;
            if (lines.get(following).blank()) {
                following = cut(i, note);
            }
            if (following < 0 || definesNote(following) || !unfinished(lines.get(i).text())) {
                return;
            }
            boolean wrapped = lines.get(i).text().strip().length() > width * 0.6;
            if (following == i + 1 && !wrapped) {
                return;
            }
            noteOfLine.put(following, note.number());
            i = following;
        }
    }

    /** The line after a blank one that goes on with the footnote, or -1. */
    private int cut(int from, Definition note) {
        int i = from + 1;
        while (i < lines.size() && lines.get(i).blank()) {
            i++;
        }
        if (i >= lines.size() || i > from + 3) {
            return -1;
        }
        String text = lines.get(i).text().strip();
        boolean goesOn = Character.isLowerCase(text.charAt(0)) && !bodyUnfinished(note.line());
        return goesOn ? i : -1;
    }

    private boolean bodyUnfinished(int noteLine) {
        for (int i = noteLine - 1; i >= 0; i--) {
            if (!lines.get(i).blank() && !noteOfLine.containsKey(i)) {
                return unfinished(lines.get(i).text());
            }
        }
        return false;
    }

    private boolean definesNote(int line) {
        return definitions.stream().anyMatch(d -> d.line() == line);
    }

    static boolean unfinished(String line) {
        String text = line.strip();
        return text.isEmpty() || ".!?:;”\"".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
