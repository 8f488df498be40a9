package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.language.Model.UnitDefinition;
import nl.schaalsprong.language.source.Limits;

/**
 * The units a model holds for the same: lines with number 22 in the settings behind the sketch,
 * each a unit and its other names (Vensim reference manual, "Units Equivalents").
 */
final class Equivalences {
    private static final String SETTINGS = "\n///---\\\\\\";
    private static final Pattern LINE = Pattern.compile("\\n22:([^\\n]+)");

    private Equivalences() {}

    static List<UnitDefinition> of(String text) {
        int from = text.indexOf(SETTINGS);
        List<UnitDefinition> units = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (from >= 0 && line.find(from) && units.size() < Limits.VARIABLES) {
            List<String> names =
                    Arrays.stream(line.group(1).split(","))
                            .map(String::strip)
                            .filter(n -> !n.isEmpty())
                            .toList();
            from = line.end();
            if (names.size() > 1) {
                List<String> others = names.subList(1, names.size());
                units.add(new UnitDefinition(names.getFirst(), "", others, false, line.start(1)));
            }
        }
        return units;
    }
}
