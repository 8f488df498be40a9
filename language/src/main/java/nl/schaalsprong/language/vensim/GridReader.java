package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;

/** Reads numbers written for the elements of an array. */
final class GridReader {
    private final Cursor cursor;

    GridReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether numbers with commas or semicolons stand here. */
    static boolean isList(Cursor cursor) {
        int at = 0;
        while (cursor.ahead(at).is("-") || cursor.ahead(at).is("+")) {
            at++;
        }
        boolean number = cursor.ahead(at).kind() == Word.Kind.NUMBER || cursor.ahead(at).is(":NA:");
        Word next = cursor.ahead(at + 1);
        return number && (next.is(",") || next.is(";"));
    }

    /** Rows end with a semicolon, the last one may. */
    Grid list() throws Broken {
        List<List<Double>> rows = new ArrayList<>();
        do {
            List<Double> row = new ArrayList<>();
            do {
                row.add(number());
            } while (cursor.takes(","));
            rows.add(row);
        } while (cursor.takes(";") && !cursor.ends());
        return new Grid(rows);
    }

    private double number() throws Broken {
        return cursor.takes(":NA:") ? Lowering.MISSING : cursor.number();
    }

    /** {@code TABBED ARRAY}: a row on each line, blanks between the numbers. */
    Grid tabbed(String text) throws Broken {
        cursor.take();
        cursor.expect("(");
        List<List<Double>> rows = new ArrayList<>();
        int before = -1;
        while (!cursor.word().is(")")) {
            Word word = cursor.word();
            boolean fresh = before < 0 || text.substring(before, word.start()).indexOf('\n') >= 0;
            if (fresh) {
                rows.add(new ArrayList<>());
            }
            cursor.takes(",");
            rows.getLast().add(number());
            before = cursor.last().end();
        }
        cursor.expect(")");
        return new Grid(rows);
    }
}
