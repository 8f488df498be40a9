package nl.schaalsprong.letter.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the lines of a PDF. A digit that is smaller than most of its line and stands above the
 * line's foot is a footnote mark; what else geometry tells (columns, tables) is left to the
 * library.
 */
final class PdfLines extends PDFTextStripper {
    private static final double SMALLER = 0.82;
    private static final double RAISED = 0.12;

    private final List<Line> lines = new ArrayList<>();
    private final List<Glyph> line = new ArrayList<>();
    private int instructions;

    /** More drawing instructions than any letter has. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("Counted work ran out.", null, false, false);
        }
    }

    private record Glyph(String text, double size, double foot) {}

    PdfLines() {
        setSortByPosition(true);
    }

    /** The lines so far; a blank one where a paragraph or page ends. */
    List<Line> lines() {
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++instructions > Limits.INSTRUCTIONS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition p : positions) {
            line.add(new Glyph(p.getUnicode(), p.getFontSizeInPt(), p.getYDirAdj()));
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.add(new Glyph(" ", 0, 0));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
        blank();
    }

    @Override
    protected void writePageEnd() {
        endLine();
        blank();
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.getLast().blank()) {
            lines.add(new Line("", lines.size() + 1, getCurrentPageNo()));
        }
    }

    private void endLine() {
        if (line.stream().anyMatch(g -> !g.text().isBlank())) {
            lines.add(new Line(written(), lines.size() + 1, getCurrentPageNo()));
        }
        line.clear();
    }

    private String written() {
        double size = mostCommon(line.stream().map(Glyph::size).filter(s -> s > 0).toList());
        double foot =
                mostCommon(line.stream().filter(g -> g.size() == size).map(Glyph::foot).toList());
        StringBuilder out = new StringBuilder();
        boolean inMark = false;
        for (Glyph glyph : line) {
            boolean mark =
                    glyph.text().length() == 1
                            && Character.isDigit(glyph.text().charAt(0))
                            && glyph.size() < SMALLER * size
                            && foot - glyph.foot() > RAISED * size;
            if (mark != inMark) {
                out.append(mark ? Line.MARK : Line.MARK_END);
                inMark = mark;
            }
            out.append(mark ? glyph.text() : PlainText.Letters.cleaned(glyph.text()));
        }
        return inMark ? out.append(Line.MARK_END).toString() : out.toString();
    }

    private static double mostCommon(List<Double> values) {
        Map<Double, Integer> counts = new TreeMap<>();
        values.forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
