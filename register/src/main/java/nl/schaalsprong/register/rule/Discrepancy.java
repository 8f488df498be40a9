package nl.schaalsprong.register.rule;

import java.util.List;
import java.util.function.Function;
import nl.schaalsprong.base.Catalogue;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.journal.Subject;

/**
 * Something that does not fit.
 *
 * @param code which rule found it
 * @param about the record it is about
 * @param subject what it is about, in words
 * @param sides what each source says
 * @param says what is wrong and what it may mean
 */
public record Discrepancy(String code, Subject about, Text subject, List<Side> sides, Text says) {
    public Discrepancy {
        sides = List.copyOf(sides);
    }

    /** With the words of the code, filled with values that may read differently per language. */
    static Discrepancy of(
            String code,
            Subject about,
            Text subject,
            List<Side> sides,
            Function<Language, List<String>> values) {
        Text says =
                new Text(
                        Catalogue.message(code, values.apply(Language.DUTCH), Language.DUTCH),
                        Catalogue.message(code, values.apply(Language.ENGLISH), Language.ENGLISH));
        return new Discrepancy(code, about, subject, sides, says);
    }
}
