package nl.schaalsprong.letter.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** DOCX: one line per paragraph or table row, footnotes at the end with their marks in place. */
final class WordText {
    static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How the library writes a footnote reference in the text of a paragraph. */
    private static final Pattern NOTE_MARK = Pattern.compile("\\[footnoteRef:(\\d+)]");

    private final List<Line> lines = new ArrayList<>();
    private final List<String> noteOrder = new ArrayList<>();

    private WordText() {}

    static Outcome<Pages> read(Place file, byte[] content) {
        try {
            long unpacked = unpacked(content);
            if (unpacked > Limits.UNPACKED) {
                return Intake.refused("letter.unpacks-too-large", file, Limits.UNPACKED);
            }
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
                WordText text = new WordText();
                text.body(document.getBodyElements());
                text.footnotes(document.getFootnotes());
                return Outcome.good(new Pages(MEDIA_TYPE, text.lines, List.of()));
            }
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A damaged or hostile file may fail anywhere in the library; all of it is "broken".
            return Intake.refused("letter.broken", file);
        }
    }

    /** Bytes after unpacking, counted without keeping them, no further than beyond the limit. */
    private static long unpacked(byte[] content) throws IOException {
        long total = 0;
        int parts = 0;
        byte[] bin = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++parts > Limits.PARTS) {
                    return Long.MAX_VALUE;
                }
                for (int n = zip.read(bin); n >= 0; n = zip.read(bin)) {
                    total += n;
                    if (total > Limits.UNPACKED) {
                        return total;
                    }
                }
            }
        }
        return total;
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(this::row);
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String bullet = paragraph.getNumID() == null || heading(paragraph) ? "" : "– ";
        for (String part : text(paragraph).split("\n", -1)) {
            add(part.isBlank() ? part : bullet + part);
        }
    }

    /** The library adds the footnotes to the text of a paragraph; here they stand apart. */
    private static String text(XWPFParagraph paragraph) {
        String all = paragraph.getText();
        String notes = paragraph.getFootnoteText();
        return all.endsWith(notes) ? all.substring(0, all.length() - notes.length()) : all;
    }

    private static boolean heading(XWPFParagraph paragraph) {
        String style = paragraph.getStyle();
        return style != null && (style.startsWith("Heading") || style.startsWith("Kop"));
    }

    private void row(XWPFTableRow row) {
        List<String> cells = new ArrayList<>();
        row.getTableCells().forEach(c -> cells.add(c.getText().replace('\n', ' ')));
        add(String.join("; ", cells));
    }

    /** Every paragraph is a block of its own, so a blank line follows it. */
    private void add(String text) {
        Matcher marks = NOTE_MARK.matcher(PlainText.Letters.cleaned(text));
        String marked = marks.replaceAll(m -> Line.mark(ordinal(m.group(1))));
        int number = lines.size() / 2 + 1;
        lines.add(new Line(marked, number, 0));
        lines.add(new Line("", number, 0));
    }

    private int ordinal(String id) {
        if (!noteOrder.contains(id)) {
            noteOrder.add(id);
        }
        return noteOrder.indexOf(id) + 1;
    }

    private void footnotes(List<XWPFFootnote> footnotes) {
        for (String id : List.copyOf(noteOrder)) {
            for (XWPFFootnote note : footnotes) {
                if (id.equals(String.valueOf(note.getId()))) {
                    String text = String.join(" ", texts(note));
                    add(Line.mark(ordinal(id)) + " " + text.strip());
                }
            }
        }
    }

    private static List<String> texts(XWPFFootnote note) {
        return note.getParagraphs().stream()
                .map(p -> NOTE_MARK.matcher(p.getText()).replaceAll(""))
                .toList();
    }
}
