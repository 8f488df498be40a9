package nl.schaalsprong.dossier.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Drawing;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every table as a sheet with real numbers, the futures of every fan, and the sources. */
final class XlsxPaper {
    private static final int CHARACTER = 256;
    private static final int WIDEST = 60;

    private final Content content;
    private final Language language;

    XlsxPaper(Content content, Language language) {
        this.content = content;
        this.language = language;
    }

    byte[] bytes() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            OfficeProperties.set(book.getProperties(), content, language);
            CellStyles styles = new CellStyles(book);
            Tables.of(content).forEach(t -> table(book, styles, Margins.apart(t)));
            fans(book, styles);
            notes(book, styles);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return FixedZip.pack(out.toByteArray(), content.head().day());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(XSSFWorkbook book, CellStyles styles, Block.Table table) {
        List<String> titles =
                new java.util.ArrayList<>(table.columns().stream().map(this::title).toList());
        titles.add(word("paper.source"));
        XSSFSheet sheet = sheet(book, styles, of(table.caption()), titles);
        for (List<Block.Cell> cells : table.rows()) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.size(); i++) {
                styles.fill(row.createCell(i), cells.get(i).value(), language);
            }
            styles.fill(row.createCell(cells.size()), words(marks(cells)), language);
        }
        widths(sheet, titles.size());
    }

    private String title(Block.Column column) {
        String unit = of(column.unit());
        return of(column.title()) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    private String marks(List<Block.Cell> cells) {
        return cells.stream()
                .flatMap(c -> c.notes().stream())
                .distinct()
                .flatMap(n -> content.mark(n).stream())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private void fans(XSSFWorkbook book, CellStyles styles) {
        List<String> titles =
                List.of(
                        word("column.reading"),
                        word("column.unit"),
                        word("column.day"),
                        "5%",
                        "25%",
                        "50%",
                        "75%",
                        "95%");
        XSSFSheet sheet = sheet(book, styles, word("sheet.futures"), titles);
        for (Block.Figure figure : Tables.figures(content)) {
            switch (figure.drawing()) {
                case Drawing.Fan fan -> fan(sheet, styles, figure, fan);
                case Drawing.Chances _ -> {}
            }
        }
        widths(sheet, titles.size());
    }

    private void fan(XSSFSheet sheet, CellStyles styles, Block.Figure figure, Drawing.Fan fan) {
        String unit = fan.unit();
        for (int i = 0; i < fan.data().moments().size(); i++) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            var q = fan.data().fan().get(i);
            List<Value> values =
                    List.of(
                            new Value.Words(figure.caption()),
                            words(new Spelling(language).unit(unit)),
                            new Value.Day(fan.data().moments().get(i)),
                            new Value.Amount(q.p05(), unit),
                            new Value.Amount(q.p25(), unit),
                            new Value.Amount(q.p50(), unit),
                            new Value.Amount(q.p75(), unit),
                            new Value.Amount(q.p95(), unit));
            for (int c = 0; c < values.size(); c++) {
                styles.fill(row.createCell(c), values.get(c), language);
            }
        }
    }

    private void notes(XSSFWorkbook book, CellStyles styles) {
        List<String> titles =
                List.of(word("column.number"), word("paper.source"), word("column.link"));
        XSSFSheet sheet = sheet(book, styles, word("notes.title"), titles);
        for (int i = 0; i < content.notes().size(); i++) {
            Note note = content.notes().get(i);
            XSSFRow row = sheet.createRow(i + 1);
            styles.fill(row.createCell(0), new Value.Count(i + 1), language);
            styles.fill(row.createCell(1), new Value.Words(note.says()), language);
            styles.fill(row.createCell(2), words(note.link()), language);
        }
        widths(sheet, titles.size());
    }

    /** A sheet with its headings, which stay in sight. */
    private XSSFSheet sheet(
            XSSFWorkbook book, CellStyles styles, String name, List<String> titles) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name, ' '));
        XSSFRow head = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            styles.heading(head.createCell(i), titles.get(i));
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new org.apache.poi.ss.util.CellRangeAddress(0, 0, -1, -1));
        return sheet;
    }

    /** By the longest words: measuring type needs a screen and differs between machines. */
    private static void widths(XSSFSheet sheet, int columns) {
        for (int c = 0; c < columns; c++) {
            int longest = 8;
            for (int r = 0; r <= sheet.getLastRowNum(); r++) {
                longest = Math.max(longest, length(sheet, r, c));
            }
            sheet.setColumnWidth(c, Math.min(longest + 2, WIDEST) * CHARACTER);
        }
    }

    private static int length(XSSFSheet sheet, int row, int column) {
        var cell = sheet.getRow(row).getCell(column);
        return cell != null && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                ? cell.getStringCellValue().length()
                : 12;
    }

    private static Value words(String words) {
        return new Value.Words(new Text(words, words));
    }

    private String of(Text text) {
        return text.in(language);
    }

    private String word(String key) {
        return Vocabulary.text(key).in(language);
    }
}
