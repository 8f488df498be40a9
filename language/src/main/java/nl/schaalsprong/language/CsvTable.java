package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;

/** A table as comma separated text (RFC 4180); rows may differ in length. */
final class CsvTable {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at = 0;

    private CsvTable(String text) {
        this.text = text;
    }

    /** The cells by row; rows without any text are left out. */
    static List<List<String>> rows(String text) {
        CsvTable table = new CsvTable(text.startsWith("\ufeff") ? text.substring(1) : text);
        while (table.at < table.text.length()) {
            table.cell();
        }
        table.endRow();
        return table.rows;
    }

    /** Rows and columns changed over. */
    static List<List<String>> turned(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> turned = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> cells = new ArrayList<>();
            for (List<String> row : rows) {
                cells.add(column < row.size() ? row.get(column) : "");
            }
            turned.add(cells);
        }
        return turned;
    }

    private void cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                boolean doubled = quoted && at < text.length() && text.charAt(at) == '"';
                if (doubled) {
                    cell.append(c);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && c == ',') {
                row.add(cell.toString().strip());
                return;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                row.add(cell.toString().strip());
                endRow();
                return;
            } else {
                cell.append(c);
            }
        }
        row.add(cell.toString().strip());
    }

    private void endRow() {
        if (row.stream().anyMatch(c -> !c.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
