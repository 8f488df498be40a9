package nl.schaalsprong.statistics.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.client.Dataset;
import nl.schaalsprong.statistics.client.Dataset.Code;
import nl.schaalsprong.statistics.client.Dataset.Measure;
import nl.schaalsprong.statistics.client.Question;

/** Finds the measure and the codes of a slice in its table: nothing is asked for by guess. */
final class Lookup {
    private final Slice slice;
    private final Dataset table;
    private final List<Finding> noticed = new ArrayList<>();

    /** What will be asked, and what the table says of the codes in it. */
    record Prepared(Question question, Measure measure, Map<String, String> statuses) {}

    Lookup(Slice slice, Dataset table) {
        this.slice = slice;
        this.table = table;
    }

    /** What was noticed on the way, without refusing the slice. */
    List<Finding> noticed() {
        return noticed;
    }

    /** Looks the measure and the codes up. */
    Outcome<Prepared> prepare() {
        return table.measures()
                .then(this::measure)
                .then(measure -> codes().then(codes -> prepared(measure, codes)));
    }

    private record Codes(List<Code> places, List<Code> periods) {}

    private Outcome<Codes> codes() {
        return table.codes(slice.placeDimension())
                .then(
                        places ->
                                table.codes(slice.timeDimension())
                                        .then(p -> Outcome.good(new Codes(places, p))));
    }

    private Outcome<Measure> measure(List<Measure> all) {
        List<Measure> fitting = all.stream().filter(this::isMeant).toList();
        if (fitting.size() != 1) {
            List<String> titles = all.stream().map(Measure::title).toList();
            return refused(
                    "statistics.unknown-measure",
                    wanted(),
                    fitting.size(),
                    Nearest.to(wanted(), titles)
                            .orElse(titles.stream().limit(5).collect(Collectors.joining(", "))));
        }
        Measure measure = fitting.getFirst();
        return measure.unit().equals(slice.unit())
                ? Outcome.good(measure)
                : refused("statistics.other-unit", measure.unit(), slice.unit());
    }

    private String wanted() {
        return switch (slice.measure()) {
            case Slice.Measure.Code(String code) -> code;
            case Slice.Measure.Titled(String title) -> title;
        };
    }

    private boolean isMeant(Measure measure) {
        return switch (slice.measure()) {
            case Slice.Measure.Code(String code) -> measure.code().equals(code);
            case Slice.Measure.Titled(String title) ->
                    letters(measure.title()).equals(letters(title));
        };
    }

    /** Letters and digits only: older interfaces write titles without blanks. */
    private static String letters(String title) {
        return title.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private Outcome<Prepared> prepared(Measure measure, Codes codes) {
        Map<String, String> written =
                codes.places().stream()
                        .collect(Collectors.toMap(Code::trimmed, Code::code, (a, _) -> a));
        slice.places().stream().filter(p -> !written.containsKey(p)).forEach(this::absent);
        List<String> present =
                slice.places().stream().filter(written::containsKey).map(written::get).toList();
        if (present.isEmpty()) {
            return refused("statistics.no-place");
        }
        Map<String, String> statuses = new LinkedHashMap<>();
        codes.periods().forEach(c -> statuses.put(c.trimmed(), c.status()));
        return Outcome.good(
                new Prepared(new Question(slice, measure.code(), present), measure, statuses));
    }

    private void absent(String place) {
        Place table = Place.whole(slice.table());
        noticed.add(Finding.warning("statistics.unknown-place", table, place));
    }

    private <T> Outcome<T> refused(String code, Object... values) {
        return new Outcome.Refused<>(
                List.of(Finding.error(code, Place.whole(slice.table()), values)));
    }
}
