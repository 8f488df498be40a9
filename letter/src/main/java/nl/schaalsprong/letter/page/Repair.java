package nl.schaalsprong.letter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.schaalsprong.letter.found.Note;

/** Lines to one repaired text: furniture out, footnotes to the end, words and sentences whole. */
final class Repair {
    private Repair() {}

    static Manuscript of(Pages pages) {
        List<Line> lines = pages.lines();
        List<Integer> furniture = Furniture.in(lines);
        List<Line> kept = emptied(lines, furniture);
        Footnotes footnotes = new Footnotes(kept);
        List<Line> marked = marked(kept, footnotes.marks());
        Set<Integer> skipped = new TreeSet<>(furniture);
        skipped.addAll(footnotes.noteOfLine().keySet());

        Weave weave = new Weave(joined(marked));
        weave.body(Blocks.of(marked, skipped));
        notes(marked, footnotes.noteOfLine()).forEach(weave::footnote);
        List<Note> notes = new ArrayList<>(pages.notes());
        furniture.forEach(i -> notes.add(leftOut(lines.get(i))));
        List<String> printed = furniture.stream().map(i -> lines.get(i).text().strip()).toList();
        return weave.finished(pages.mediaType(), printed, notes);
    }

    private static Note leftOut(Line line) {
        List<String> values = List.of(String.valueOf(line.number()), line.text().strip());
        return new Note("letter.furniture", values, java.util.Optional.empty());
    }

    /** Footnotes must not see the furniture, so these lines are blank to them. */
    private static List<Line> emptied(List<Line> lines, List<Integer> furniture) {
        List<Line> kept = new ArrayList<>(lines);
        furniture.forEach(i -> kept.set(i, lines.get(i).with("")));
        return kept;
    }

    private static List<Line> marked(List<Line> lines, List<Footnotes.Mark> marks) {
        List<Line> result = new ArrayList<>(lines);
        for (Footnotes.Mark mark : marks.reversed()) {
            String text = result.get(mark.line()).text();
            String with =
                    text.substring(0, mark.from())
                            + Line.mark(mark.number())
                            + text.substring(mark.to());
            result.set(mark.line(), result.get(mark.line()).with(with));
        }
        return result;
    }

    private static Map<Integer, List<Line>> notes(
            List<Line> lines, Map<Integer, Integer> noteOfLine) {
        Map<Integer, List<Line>> notes = new TreeMap<>();
        noteOfLine.forEach(
                (line, number) -> {
                    List<Line> of = notes.computeIfAbsent(number, _ -> new ArrayList<>());
                    Line text = lines.get(line);
                    of.add(of.isEmpty() ? text.with(Footnotes.withoutNumber(text.text())) : text);
                });
        return notes;
    }

    private static String joined(List<Line> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(l -> all.append(l.text()).append('\n'));
        return all.toString();
    }
}
