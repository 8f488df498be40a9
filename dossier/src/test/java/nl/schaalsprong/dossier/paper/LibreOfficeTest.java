package nl.schaalsprong.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.Example;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Value;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office papers open in a program that is not the one that made them. */
class LibreOfficeTest {
    /** Every sheet, fields between commas and quotes, in UTF-8, values as they are. */
    private static final String CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_text_document_opens_with_its_title_its_headings_and_its_numbers(Language language)
            throws Exception {
        String text =
                LibreOffice.opened(
                                folder,
                                "dossier.docx",
                                Example.printed(Paper.DOCX, language),
                                "txt:Text (encoded):UTF8")
                        .values()
                        .iterator()
                        .next();
        assertTrue(text.contains(Example.content().head().title().in(language)));
        Example.content()
                .sections()
                .forEach(s -> assertTrue(text.contains(s.title().in(language)), s.id()));
        assertTrue(
                text.contains(new Spelling(language).cell(new Value.Stated(62_000, "dwelling"))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_workbook_opens_with_every_sheet_and_every_amount_of_the_first(Language language)
            throws Exception {
        byte[] bytes = Example.printed(Paper.XLSX, language);
        Map<String, String> sheets = LibreOffice.opened(folder, "dossier.xlsx", bytes, CSV);
        List<String> names = names(bytes);
        assertEquals(
                names.stream().map(n -> "dossier-" + n + ".csv").sorted().toList(),
                List.copyOf(sheets.keySet()).stream().sorted().toList());
        String first = sheets.getOrDefault("dossier-" + names.getFirst() + ".csv", "");
        Block.Table table = Tables.of(Example.content()).getFirst();
        for (var row : table.rows()) {
            for (var cell : row) {
                if (cell.value() instanceof Value.Stated(double amount, var _) && amount > 1) {
                    String plain = Long.toString(Math.round(amount));
                    assertTrue(first.contains(plain), plain);
                }
            }
        }
    }

    private static List<String> names(byte[] bytes) throws Exception {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }
}
