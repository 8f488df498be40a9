package nl.schaalsprong.dossier.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Value;

/** All tables of a dossier as one CSV (RFC 4180): numbers with a point, days as ISO 8601. */
final class CsvTable {
    private CsvTable() {}

    static byte[] standings(Content content, Language language) {
        return Tables.of(content).stream()
                .map(t -> table(Margins.apart(t), language))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String table(Block.Table table, Language language) {
        String head = line(table.columns().stream().map(c -> c.title().in(language)).toList());
        return head
                + table.rows().stream()
                        .map(r -> line(r.stream().map(c -> bare(c.value(), language)).toList()))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String bare(Value value, Language language) {
        return switch (value) {
            case Value.Words(var text) -> text.in(language);
            case Value.Count(long number) -> Long.toString(number);
            case Value.Amount(double number, _) -> Double.toString(number);
            case Value.Stated(double number, _) -> Double.toString(number);
            case Value.Chance(double share) -> Double.toString(share);
            case Value.Margin(double error) -> Double.toString(Tables.margin(error));
            case Value.Points(double change, _) -> Double.toString(change * 100);
            case Value.Tenths(long tenths) -> Double.toString(tenths / 1000.0);
            case Value.Change(long tenths) -> Double.toString(tenths / 10.0);
            case Value.Part(long tenths, double _) -> Double.toString(tenths / 10.0);
            case Value.Gain(double number, _) -> Double.toString(number);
            case Value.Share(double part) -> Double.toString(part);
            case Value.Euro(long eurocent, _) ->
                    java.math.BigDecimal.valueOf(eurocent, 2).toPlainString();
            case Value.Day(var day) -> day.toString();
            case Value.Blank() -> "";
        };
    }
}
