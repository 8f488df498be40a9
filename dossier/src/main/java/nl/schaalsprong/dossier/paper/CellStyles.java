package nl.schaalsprong.dossier.paper;

import java.util.HashMap;
import java.util.Map;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Value;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of a workbook look: a number format per kind of value. */
final class CellStyles {
    private final XSSFWorkbook book;
    private final XSSFCellStyle heading;
    private final Map<String, XSSFCellStyle> formats = new HashMap<>();

    CellStyles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        heading = book.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.BOTTOM);
        heading.setBorderBottom(BorderStyle.MEDIUM);
    }

    /** Fills a heading. */
    void heading(XSSFCell cell, String title) {
        cell.setCellValue(title);
        cell.setCellStyle(heading);
    }

    /** Fills a cell with a real number where the value is one. */
    void fill(XSSFCell cell, Value value, Language language) {
        switch (value) {
            case Value.Words(var text) -> {
                cell.setCellValue(text.in(language));
                cell.setCellStyle(style("@"));
            }
            case Value.Count(long number) -> number(cell, number, "#,##0");
            case Value.Amount(double number, String unit) -> number(cell, number, format(unit));
            case Value.Stated(double number, String unit) -> number(cell, number, format(unit));
            case Value.Chance(double share) -> number(cell, share, "0.0%");
            case Value.Margin(double error) -> number(cell, Tables.margin(error), "0.0");
            case Value.Points(double change, double _) -> number(cell, change * 100, "+0.0;-0.0");
            case Value.Tenths(long tenths) -> number(cell, tenths / 1000.0, "0.0%");
            case Value.Change(long tenths) -> number(cell, tenths / 10.0, "+0.0;-0.0;0.0");
            case Value.Part(long tenths, double _) -> number(cell, tenths / 10.0, "+0.0;-0.0;0.0");
            case Value.Gain(double number, String _) -> number(cell, number, "+#,##0;-#,##0");
            case Value.Share(double part) -> number(cell, part, "0.0%");
            case Value.Euro(long eurocent, int _) ->
                    number(cell, eurocent / 100.0, "[$€-413] #,##0");
            case Value.Day(var day) -> {
                cell.setCellValue(day);
                cell.setCellStyle(style("yyyy-mm-dd"));
            }
            case Value.Blank() -> cell.setBlank();
        }
    }

    private void number(XSSFCell cell, double number, String format) {
        cell.setCellValue(number);
        cell.setCellStyle(style(format));
    }

    private static String format(String unit) {
        return unit.equals("fraction") ? "0.0%" : "#,##0";
    }

    private XSSFCellStyle style(String format) {
        return formats.computeIfAbsent(format, this::made);
    }

    private XSSFCellStyle made(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
