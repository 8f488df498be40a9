package nl.schaalsprong.engine.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.schaalsprong.language.expression.Name;

/**
 * What another tool computed: a table whose first column is time.
 *
 * @param columns canonical element names, without the time column
 * @param rows per row the time, then one value per column; NaN where the cell is empty
 */
record ExpectedOutput(List<String> columns, List<double[]> rows) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** Cells are separated by tabs if the first line holds one, else by commas. */
    static ExpectedOutput read(String text) {
        List<String> lines = LINE_END.splitAsStream(text).filter(l -> !l.isBlank()).toList();
        if (lines.isEmpty()) {
            return new ExpectedOutput(List.of(), List.of());
        }
        char separator = lines.getFirst().indexOf('\t') >= 0 ? '\t' : ',';
        List<String> header = cells(lines.getFirst(), separator);
        List<double[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line, separator);
            double[] row = new double[header.size()];
            Arrays.fill(row, Double.NaN);
            for (int i = 0; i < Math.min(row.length, cells.size()); i++) {
                row[i] = number(cells.get(i));
            }
            rows.add(row);
        }
        List<String> columns =
                header.subList(1, header.size()).stream().map(ExpectedOutput::element).toList();
        return new ExpectedOutput(columns, rows);
    }

    /** The full element name behind a column title such as {@code Stock A[Entry 1,B]}. */
    static String element(String title) {
        int open = title.lastIndexOf('[');
        if (open <= 0 || !title.strip().endsWith("]")) {
            return Name.canonical(title);
        }
        String inside = title.strip().substring(open + 1, title.strip().length() - 1);
        List<String> subscripts = Arrays.stream(inside.split(",")).map(Name::canonical).toList();
        return Name.canonical(title.substring(0, open)) + "[" + String.join(", ", subscripts) + "]";
    }

    private static double number(String cell) {
        try {
            return cell.isBlank() ? Double.NaN : Double.parseDouble(cell.strip());
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /** Cells of a line; quotes may hold separators, and quotes written twice. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
