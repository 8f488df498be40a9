package nl.schaalsprong.statistics.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.statistics.Limits;
import nl.schaalsprong.statistics.Slice;

/**
 * A slice as questions to its table: {@code $filter} on the measure, the fixed codes, the kind of
 * period and at most {@link Limits#CODES} places a question.
 *
 * @param measure identifier of the measure
 * @param places codes of the places as the table writes them
 */
public record Question(Slice slice, String measure, List<String> places) {
    public Question {
        places = List.copyOf(places);
    }

    /** What is asked, for the snapshot: part, filter and fields, not encoded, without blanks. */
    public String text() {
        return slice.table()
                + "/Observations?$filter="
                + filter(slice.places())
                + "&$select="
                + fields();
    }

    /** The addresses of the first pages, one for each group of places. */
    public List<URI> addresses(Dataset table) {
        List<URI> addresses = new ArrayList<>();
        for (int i = 0; i < places.size(); i += Limits.CODES) {
            List<String> group = places.subList(i, Math.min(places.size(), i + Limits.CODES));
            addresses.add(
                    table.address(
                            "Observations?$filter="
                                    + encoded(filter(group))
                                    + "&$select="
                                    + encoded(fields())
                                    + "&$count=true"));
        }
        return addresses;
    }

    private String filter(List<String> group) {
        List<String> parts = new ArrayList<>();
        parts.add("Measure eq " + quoted(measure));
        slice.fixed().forEach((name, code) -> parts.add(name + " eq " + quoted(code)));
        parts.add("contains(" + slice.timeDimension() + "," + quoted(slice.periods()) + ")");
        parts.add(slice.timeDimension() + " ge " + quoted(slice.since()));
        parts.add(
                group.stream()
                        .map(code -> slice.placeDimension() + " eq " + quoted(code))
                        .collect(Collectors.joining(" or ", "(", ")")));
        return String.join(" and ", parts);
    }

    private String fields() {
        List<String> names = new ArrayList<>(List.of("Measure", "ValueAttribute", "Value"));
        names.addAll(slice.fixed().keySet());
        names.addAll(List.of(slice.placeDimension(), slice.timeDimension()));
        return String.join(",", names);
    }

    /** A quote in a code is written twice (OData 4.01, URL conventions 5.1.1.6.1). */
    private static String quoted(String code) {
        return "'" + code.replace("'", "''") + "'";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
