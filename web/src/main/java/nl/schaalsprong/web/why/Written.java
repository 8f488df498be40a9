package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Phrase.Piece;

/** Text of the model with its names made into links. */
public final class Written {
    private static final Pattern NAME = Pattern.compile("\"[^\"]+\"|[\\p{L}_][\\p{L}\\p{N}_.]*");
    private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)+");

    private Written() {}

    /** An equation as written; every variable leads to its page. */
    public static Phrase equation(Case subject, String equation, Links links) {
        return marked(
                equation,
                NAME,
                name -> {
                    String canonical = Name.canonical(name);
                    return subject.plan().variable(canonical).isPresent()
                            ? links.variable(canonical)
                            : "";
                });
    }

    /** Documentation as written; every source it names leads to its row. */
    public static Phrase documentation(Case subject, String text, Links links) {
        return marked(
                text,
                SOURCE,
                id -> subject.register().source(id).isPresent() ? links.source(id) : "");
    }

    private static Phrase marked(String text, Pattern pattern, Function<String, String> link) {
        List<Piece> pieces = new ArrayList<>();
        Matcher match = pattern.matcher(text);
        int from = 0;
        while (match.find()) {
            String target = link.apply(match.group());
            if (!target.isEmpty()) {
                pieces.add(new Piece(text.substring(from, match.start()), false, ""));
                pieces.add(new Piece(match.group(), false, target));
                from = match.end();
            }
        }
        pieces.add(new Piece(text.substring(from), false, ""));
        return new Phrase(pieces.stream().filter(p -> !p.text().isEmpty()).toList());
    }
}
