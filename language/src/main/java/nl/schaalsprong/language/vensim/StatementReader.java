package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.vensim.Statement.Assignment;
import nl.schaalsprong.language.vensim.Statement.Item;
import nl.schaalsprong.language.vensim.Statement.Left;
import nl.schaalsprong.language.vensim.Statement.Mapping;

/** Reads what an entry says. */
final class StatementReader {
    private static final Pattern JOINED = Pattern.compile("\\\\\\s*\\n\\s*");
    private static final Set<String> DATA =
            Set.of(":INTERPOLATE:", ":RAW:", ":HOLD BACKWARD:", ":LOOK FORWARD:", ":=");
    private static final Set<String> CHECKS = Set.of(":TEST INPUT:", ":THE CONDITION:");

    private final Findings findings;

    StatementReader(Findings findings) {
        this.findings = findings;
    }

    /** Nothing, with a finding, where it cannot be read. */
    Optional<Statement> read(Entry entry) {
        String text = findings.source().text();
        Cursor cursor = new Cursor(Words.of(text, entry.start(), entry.end()));
        try {
            return read(entry, cursor);
        } catch (Broken e) {
            Word word = e.word();
            int end = Math.clamp(word.start() + 60L, word.start(), word.end());
            String shown = word.kind() == Word.Kind.END ? "…" : text.substring(word.start(), end);
            findings.error(e.code(), word.start(), shown, title(text, cursor, entry));
            return Optional.empty();
        }
    }

    private static String title(String text, Cursor cursor, Entry entry) {
        Word first = new Cursor(Words.of(text, entry.start(), entry.end())).word();
        return first.isName() ? text.substring(first.start(), first.end()) : cursor.word().text();
    }

    private Optional<Statement> read(Entry entry, Cursor cursor) throws Broken {
        if (CHECKS.contains(cursor.word().text()) || isCheck(cursor)) {
            findings.warning("vensim-check", cursor.word().start());
            return Optional.empty();
        }
        Word name = cursor.name();
        if (cursor.takes(":")) {
            return Optional.of(range(name, cursor));
        }
        if (cursor.takes("<->")) {
            Word same = cursor.name();
            return Optional.of(new Statement.Equivalence(name.text(), same.text(), name.start()));
        }
        Left left = left(name, cursor);
        if (DATA.contains(cursor.word().text()) || cursor.ends()) {
            throw new Broken("vensim-data", name);
        }
        if (cursor.takes("(")) {
            Points points = new PointsReader(cursor).read();
            cursor.expect(")");
            return ended(new Statement.Lookup(left, points, entry), cursor);
        }
        if (cursor.word().is(":IS:")) {
            throw new Broken("vensim-text", name);
        }
        if (!cursor.takes("==")) {
            cursor.expect("=");
        }
        return ended(assigned(left, entry, cursor), cursor);
    }

    /** Whether the entry is a Reality Check. */
    private static boolean isCheck(Cursor cursor) {
        boolean check = false;
        for (int i = 0; i < 400 && cursor.ahead(i).kind() != Word.Kind.END; i++) {
            check |= cursor.ahead(i).is(":IMPLIES:");
        }
        return check;
    }

    private static Optional<Statement> ended(Statement statement, Cursor cursor) throws Broken {
        if (!cursor.ends()) {
            throw cursor.unexpected();
        }
        return Optional.of(statement);
    }

    private Left left(Word name, Cursor cursor) throws Broken {
        List<String> subscripts = cursor.takes("[") ? names(cursor) : List.of();
        List<List<String>> exceptions = new ArrayList<>();
        if (cursor.takes(":EXCEPT:")) {
            do {
                cursor.expect("[");
                exceptions.add(names(cursor));
            } while (cursor.takes(","));
        }
        String title = findings.source().text().substring(name.start(), name.end());
        return new Left(name.text(), plain(title), subscripts, exceptions, name.start());
    }

    /** A title on one line, without quotes. */
    static String plain(String title) {
        String one = JOINED.matcher(title).replaceAll(" ").strip();
        boolean quoted = one.length() > 1 && one.startsWith("\"") && one.endsWith("\"");
        return quoted ? one.substring(1, one.length() - 1).replace("\\\"", "\"") : one;
    }

    private static List<String> names(Cursor cursor) throws Broken {
        List<String> names = new ArrayList<>();
        do {
            names.add(cursor.name().text());
        } while (cursor.takes(","));
        cursor.expect("]");
        return names;
    }

    private Statement assigned(Left left, Entry entry, Cursor cursor) throws Broken {
        Word first = cursor.word();
        if (first.isName() && first.text().equals("a_function_of")) {
            throw new Broken("vensim-function", first);
        }
        if (first.isName() && first.text().equals("tabbed_array") && cursor.ahead(1).is("(")) {
            return new Statement.Numbers(left, new GridReader(cursor).tabbed(text()), entry);
        }
        if (!left.subscripts().isEmpty() && GridReader.isList(cursor)) {
            return new Statement.Numbers(left, new GridReader(cursor).list(), entry);
        }
        if (cursor.ends()) {
            throw new Broken("vensim-data", first);
        }
        Equation reader = new Equation(cursor);
        Expression value = reader.expression();
        return new Assignment(left, value, reader.lookups(), entry, first.start());
    }

    private String text() {
        return findings.source().text();
    }

    private Statement range(Word name, Cursor cursor) throws Broken {
        List<Item> items = items(cursor);
        List<Mapping> mappings = new ArrayList<>();
        if (cursor.takes("->")) {
            do {
                mappings.add(mapping(cursor));
            } while (cursor.takes(","));
        }
        if (!cursor.ends()) {
            throw cursor.unexpected();
        }
        return new Statement.Range(name.text(), items, mappings, name.start());
    }

    private static List<Item> items(Cursor cursor) throws Broken {
        List<Item> items = new ArrayList<>();
        do {
            if (cursor.takes("(")) {
                Word first = cursor.name();
                cursor.expect("-");
                items.add(new Item(first.text(), Optional.of(cursor.name().text()), first.start()));
                cursor.expect(")");
            } else {
                Word one = cursor.name();
                if (cursor.word().is("(")) {
                    throw new Broken("vensim-function", one);
                }
                items.add(new Item(one.text(), Optional.empty(), one.start()));
            }
        } while (cursor.takes(","));
        return items;
    }

    private static Mapping mapping(Cursor cursor) throws Broken {
        if (!cursor.takes("(")) {
            Word range = cursor.name();
            return new Mapping(range.text(), List.of(), range.start());
        }
        Word range = cursor.name();
        cursor.expect(":");
        List<Item> items = items(cursor);
        cursor.expect(")");
        return new Mapping(range.text(), items, range.start());
    }
}
