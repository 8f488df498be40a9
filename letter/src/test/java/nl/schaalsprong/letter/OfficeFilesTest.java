package nl.schaalsprong.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.schaalsprong.letter.found.Found;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class OfficeFilesTest {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                write(out, 72, 700, 11, "In de regio komen 1.200 woningen");
                write(
                        out,
                        72 + FONT.getStringWidth("In de regio komen 1.200 woningen") * 0.011f,
                        704,
                        6,
                        "1");
                write(out, 72, 686, 11, "en er is voor 2031 ook 35 miljoen euro");
                write(
                        out,
                        72 + FONT.getStringWidth("en er is voor 2031 ook 35 miljoen euro") * 0.011f,
                        690,
                        6,
                        "2");
                write(out, 72, 100, 6, "1");
                write(out, 78, 97, 8, "Kamerstuk 32 637, nr. 512.");
                write(out, 72, 87, 6, "2");
                write(out, 78, 84, 8, "Kamerstuk 29 544, nr. 1173.");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDPageContentStream out, float x, float y, int size, String text)
            throws IOException {
        out.beginText();
        out.setFont(FONT, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Den Haag, 3 maart 2024");
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("Er komen 1.200 woningen");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("Kamerstuk 32 637, nr. 512.");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" in de regio.");
            document.createTable(1, 2).getRow(0).getCell(0).setText("Budget € 5 mln");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> numbers(Reading reading) {
        return Letters.all(reading, Found.Quantity.class).stream()
                .map(q -> q.value().stripTrailingZeros().toPlainString() + " " + q.unit())
                .toList();
    }

    private static List<String> papers(Reading reading) {
        return Letters.all(reading, Found.Reference.class).stream()
                .flatMap(r -> r.ids().stream())
                .toList();
    }

    @Test
    void raised_digits_of_a_pdf_are_marks_and_no_part_of_the_number_or_word() throws IOException {
        Reading reading = Reader.read("brief.pdf", pdf()).orThrow();
        assertEquals(List.of("1200 dwelling", "35000000 EUR"), numbers(reading));
        assertTrue(reading.text().contains("woningen en er is"), reading.text());
    }

    @Test
    void footnotes_of_a_pdf_stand_behind_the_text_and_their_papers_are_found() throws IOException {
        Reading reading = Reader.read("brief.pdf", pdf()).orThrow();
        assertEquals(List.of("kst-32637-512", "kst-29544-1173"), papers(reading));
        assertTrue(reading.text().contains("\n1 Kamerstuk"), reading.text());
    }

    @Test
    void a_finding_in_a_pdf_knows_its_page() throws IOException {
        Reading reading = Reader.read("brief.pdf", pdf()).orThrow();
        assertTrue(reading.findings().stream().allMatch(f -> f.mark().page() == 1));
    }

    @Test
    void footnotes_of_a_docx_are_kept_apart_and_a_sentence_goes_on_behind_the_mark()
            throws IOException {
        Reading reading = Reader.read("brief.docx", docx()).orThrow();
        assertTrue(reading.text().contains("1.200 woningen in de regio."), reading.text());
        assertEquals(List.of("kst-32637-512"), papers(reading));
    }

    @Test
    void a_table_of_a_docx_is_read_row_by_row() throws IOException {
        Reading reading = Reader.read("brief.docx", docx()).orThrow();
        assertEquals(List.of("1200 dwelling", "5000000 EUR"), numbers(reading));
    }
}
