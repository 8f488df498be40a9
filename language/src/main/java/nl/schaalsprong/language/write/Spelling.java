package nl.schaalsprong.language.write;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.expression.Name;

/** Names as the variables of one sheet are titled, with lines for blanks. */
final class Spelling {
    /** Possessive, so that a long one takes no stack. */
    private static final Pattern BLANKS = Pattern.compile("(?:[\\s\u00a0]|\\\\[nr])++");

    private final Map<String, String> titles = new HashMap<>();

    Spelling(Sheet sheet) {
        for (Declaration declaration : sheet.declarations()) {
            titles.putIfAbsent(declaration.name(), joined(title(declaration)));
        }
    }

    /** As written, unless that is read as another name. */
    String title(Declaration declaration) {
        return Name.canonical(declaration.title()).equals(declaration.name())
                ? declaration.title()
                : declaration.name();
    }

    /** A canonical name as it is to be written. */
    String of(String canonical) {
        return titles.getOrDefault(canonical, canonical);
    }

    /** In one word, and still the same name. */
    private static String joined(String title) {
        String name = Name.canonical(title);
        String joined = BLANKS.matcher(title.strip()).replaceAll("_");
        return Name.canonical(joined).equals(name) && !joined.startsWith("\"") ? joined : name;
    }
}
