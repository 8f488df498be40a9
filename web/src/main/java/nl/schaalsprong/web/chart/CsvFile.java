package nl.schaalsprong.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a chart as comma-separated values; every row says what it was drawn from. */
final class CsvFile {
    private CsvFile() {}

    static String of(ChartFile chart, Drawn drawn) {
        StringBuilder text = new StringBuilder();
        line(text, chart.table().head(), "scenario", "receipt");
        chart.table().rows().forEach(row -> line(text, row, drawn.scenario(), drawn.receipt()));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells, String... more) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(List.of(more));
        text.append(all.stream().map(CsvFile::cell).collect(Collectors.joining(","))).append('\n');
    }

    /** A spreadsheet would take a leading sign of words for a formula; those get a quote. */
    private static String cell(String value) {
        boolean number = value.matches("-?[0-9.]+([eE]-?[0-9]+)?");
        String safe = !number && value.matches("^[=+@\\t-].*") ? "'" + value : value;
        return safe.matches("[^\",\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
