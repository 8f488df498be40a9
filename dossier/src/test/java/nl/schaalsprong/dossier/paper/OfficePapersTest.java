package nl.schaalsprong.dossier.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.Example;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The types that are validated against are generated from the schemas of ECMA-376. */
class OfficePapersTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_text_document_follows_its_schema(Language language) throws Exception {
        Map<String, byte[]> parts = parts(Example.printed(Paper.DOCX, language));
        List<String> errors = new ArrayList<>();
        validate(DocumentDocument.Factory.parse(part(parts, "word/document.xml")), errors);
        validate(StylesDocument.Factory.parse(part(parts, "word/styles.xml")), errors);
        validate(NumberingDocument.Factory.parse(part(parts, "word/numbering.xml")), errors);
        validate(SettingsDocument.Factory.parse(part(parts, "word/settings.xml")), errors);
        validate(FootnotesDocument.Factory.parse(part(parts, "word/footnotes.xml")), errors);
        validate(FtrDocument.Factory.parse(part(parts, "word/footer.xml")), errors);
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_workbook_follows_its_schema(Language language) throws Exception {
        Map<String, byte[]> parts = parts(Example.printed(Paper.XLSX, language));
        List<String> errors = new ArrayList<>();
        validate(WorkbookDocument.Factory.parse(part(parts, "xl/workbook.xml")), errors);
        validate(StyleSheetDocument.Factory.parse(part(parts, "xl/styles.xml")), errors);
        validate(SstDocument.Factory.parse(part(parts, "xl/sharedStrings.xml")), errors);
        for (String name : parts.keySet()) {
            if (name.startsWith("xl/worksheets/sheet")) {
                validate(WorksheetDocument.Factory.parse(part(parts, name)), errors);
            }
        }
        assertEquals(List.of(), errors);
    }

    @Test
    void a_fault_against_the_schema_is_caught() throws Exception {
        Map<String, byte[]> parts = parts(Example.printed(Paper.DOCX, Language.DUTCH));
        String broken =
                new String(part(parts, "word/document.xml").readAllBytes(), UTF_8)
                        .replaceFirst("<w:pStyle w:val=\"[^\"]*\"/>", "<w:pStil/>");
        List<String> errors = new ArrayList<>();
        validate(DocumentDocument.Factory.parse(broken), errors);
        assertEquals(1, errors.size());
    }

    @Test
    void the_text_document_has_real_headings_footnotes_and_words_for_its_figures()
            throws Exception {
        byte[] bytes = Example.printed(Paper.DOCX, Language.DUTCH);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> headings =
                    document.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertEquals(Example.content().sections().size() + 1, headings.size());
            assertTrue(document.getFootnotes().size() > 10);
            assertEquals(
                    Tables.figures(Example.content()).size(), document.getAllPictures().size());
            assertEquals(Tables.of(Example.content()).size(), document.getTables().size());
            String text = new String(part(parts(bytes), "word/document.xml").readAllBytes(), UTF_8);
            assertTrue(text.contains("<w:tblHeader/>"));
            assertEquals(-1, text.indexOf("descr=\"\""));
        }
    }

    @Test
    void the_workbook_holds_real_numbers_under_headings_that_stay() throws Exception {
        byte[] bytes = Example.printed(Paper.XLSX, Language.DUTCH);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(Tables.of(Example.content()).size() + 2, book.getNumberOfSheets());
            book.forEach(
                    sheet ->
                            assertEquals(
                                    1, sheet.getPaneInformation().getHorizontalSplitPosition()));
            var chance = book.getSheetAt(0).getRow(1).getCell(7);
            assertEquals(CellType.NUMERIC, chance.getCellType());
            assertEquals("0.0%", chance.getCellStyle().getDataFormatString());
        }
    }

    private static void validate(XmlObject part, List<String> errors) {
        List<XmlError> found = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(found));
        found.forEach(e -> errors.add(e.getMessage()));
    }

    private static ByteArrayInputStream part(Map<String, byte[]> parts, String name) {
        return new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name));
    }

    private static Map<String, byte[]> parts(byte[] zip) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
