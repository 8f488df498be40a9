package nl.schaalsprong.letter.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.found.Note;

/** Writes the repaired text, keeping for every character the line and page it came from. */
final class Weave {
    private final StringBuilder text = new StringBuilder();
    private final Hyphens hyphens;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Manuscript.FootnoteMark> marks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int[] lineOf = new int[1024];
    private int[] pageOf = new int[1024];
    private Line current = new Line("", 1, 0);

    Weave(String document) {
        hyphens = new Hyphens(document);
    }

    void body(List<Blocks.Group> groups) {
        int governor = -1;
        for (Blocks.Group group : groups) {
            boolean item = group.kind() == Block.Kind.ITEM;
            part(item && !blocks.isEmpty() && blocks.getLast().kind() == Block.Kind.ITEM ? 1 : 2);
            int start = text.length() + (item ? bulletLength(group.lines().getFirst()) : 0);
            write(group.lines(), group.cuts());
            blocks.add(new Block(group.kind(), start, text.length(), item ? governor : -1));
            if (!item) {
                governor = text.charAt(text.length() - 1) == ':' ? blocks.size() - 1 : -1;
            }
        }
    }

    private static int bulletLength(Line first) {
        String stripped = first.text().strip();
        return Blocks.bullet(stripped) - doubled(stripped.substring(0, Blocks.bullet(stripped)));
    }

    /** Spaces that {@link #put} will not write. */
    private static int doubled(String bullet) {
        return bullet.length() - bullet.replaceAll(" +", " ").length();
    }

    void footnote(int number, List<Line> lines) {
        part(blocks.getLast().kind() == Block.Kind.FOOTNOTE ? 1 : 2);
        current = lines.getFirst();
        put(number + " ");
        int start = text.length();
        write(lines, List.of());
        blocks.add(new Block(Block.Kind.FOOTNOTE, start, text.length(), -1));
        note("letter.footnote-moved", start, text.length(), number);
    }

    private void part(int breaks) {
        if (!text.isEmpty()) {
            put("\n".repeat(breaks));
        }
    }

    private void write(List<Line> lines, List<Integer> cuts) {
        for (int i = 0; i < lines.size(); i++) {
            String row = lines.get(i).text().strip();
            if (i > 0) {
                join(row);
            }
            if (cuts.contains(i)) {
                note("letter.sentence-joined", text.length(), text.length());
            }
            current = lines.get(i);
            row(row);
        }
    }

    private void join(String next) {
        boolean hyphen = text.length() > 1 && text.charAt(text.length() - 1) == '-';
        if (!hyphen || text.charAt(text.length() - 2) == ' ') {
            put(" ");
            return;
        }
        int from = Math.max(0, text.length() - 60);
        switch (hyphens.at(text.substring(from), next)) {
            case APART -> put(" ");
            case KEEP -> note("letter.hyphen-kept", text.length() - 1, text.length());
            case DROP -> {
                text.setLength(text.length() - 1);
                note("letter.hyphen-dropped", text.length(), text.length());
            }
        }
    }

    private void row(String row) {
        int i = 0;
        while (i < row.length()) {
            char c = row.charAt(i);
            int close = c == Line.MARK ? row.indexOf(Line.MARK_END, i) : -1;
            if (close > 0) {
                mark(row.substring(i + 1, close));
                i = close + 1;
            } else {
                put(String.valueOf(c));
                i++;
            }
        }
    }

    private void mark(String digits) {
        int number = digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
        marks.add(new Manuscript.FootnoteMark(number, text.length()));
        note("letter.footnote-mark", text.length(), text.length(), number);
    }

    private void put(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean second =
                    c == ' '
                            && !text.isEmpty()
                            && " \n".indexOf(text.charAt(text.length() - 1)) >= 0;
            if (!second) {
                text.append(c);
                grow();
                lineOf[text.length() - 1] = current.number();
                pageOf[text.length() - 1] = current.page();
            }
        }
    }

    private void grow() {
        if (text.length() > lineOf.length) {
            lineOf = Arrays.copyOf(lineOf, lineOf.length * 2);
            pageOf = Arrays.copyOf(pageOf, pageOf.length * 2);
        }
    }

    private void note(String code, int start, int end, Object... values) {
        List<String> words = Arrays.stream(values).map(String::valueOf).toList();
        notes.add(new Note(code, words, Optional.of(new Span(start, end))));
    }

    Manuscript finished(String mediaType, List<String> furniture, List<Note> before) {
        List<Note> all = new ArrayList<>(before);
        all.addAll(notes);
        return new Manuscript(
                mediaType,
                text.toString(),
                Arrays.copyOf(lineOf, text.length()),
                Arrays.copyOf(pageOf, text.length()),
                List.copyOf(blocks),
                List.copyOf(marks),
                furniture,
                List.copyOf(all));
    }
}
