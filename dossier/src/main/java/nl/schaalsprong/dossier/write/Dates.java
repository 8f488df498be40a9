package nl.schaalsprong.dossier.write;

import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Evidence.Precision;

/** Days, months and years as exactly as the source gives them. */
final class Dates {
    private Dates() {}

    static Value value(LocalDate at, Precision precision) {
        return switch (precision) {
            case DAY -> new Value.Day(at);
            case MONTH ->
                    new Value.Words(
                            new Text(month(at, Language.DUTCH), month(at, Language.ENGLISH)));
            case YEAR -> new Value.Words(new Text("" + at.getYear(), "" + at.getYear()));
        };
    }

    private static String month(LocalDate at, Language language) {
        return List.of(Vocabulary.text("months").in(language).split(" "))
                        .get(at.getMonthValue() - 1)
                + " "
                + at.getYear();
    }
}
