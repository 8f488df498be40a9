package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.Explanation.Change;
import nl.schaalsprong.futures.Explanation.Part;
import nl.schaalsprong.futures.Factor;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * Why the chances changed from one scenario to another, split over what differs.
 *
 * @param from the first scenario in words, and {@code to} the second
 * @param differences which settings and assumptions differ
 * @param heads what the change is split over
 * @param rows one per reading, in the order of the register
 * @param joined whether some factors could not be told apart
 */
public record ChangePage(
        Frame frame,
        String from,
        String to,
        String back,
        String size,
        List<Difference> differences,
        List<String> heads,
        List<Row> rows,
        boolean joined) {
    /** Tenths of a percentage point in a chance of one. */
    private static final int STEPS = 1000;

    /**
     * A setting or an assumption with both values; {@code link} leads to its parameter, or empty.
     */
    public record Difference(
            String title, String before, String after, String reason, String link) {}

    /**
     * One reading.
     *
     * @param trail where the chance after comes from
     * @param change the displayed difference in percentage points, with its sign
     * @param bars aligned with the heads
     */
    public record Row(
            String variant,
            String promise,
            String reading,
            String link,
            String trail,
            String before,
            String after,
            String change,
            List<Bar> bars) {}

    /**
     * One part.
     *
     * @param from where its bar starts, in percent of the width, and {@code length} how long it is
     * @param sure whether it is larger than its margin
     */
    public record Bar(
            String head, String points, String margin, double from, double length, boolean sure) {}

    /** What stands around the page, before its figures are there. */
    static Frame frame(Case subject, Language language, Scenario from, Scenario to) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                State.START.with(to),
                "",
                words.of("why.change.title") + " · " + words.of(subject.title()),
                address(Frame.other(language), from, to));
    }

    /** Where the page stands. */
    static String address(Language language, Scenario from, Scenario to) {
        return new Links(language, State.START.with(to)).change(from.canonical(), to.canonical());
    }

    /** Lays an explanation out. */
    static ChangePage of(
            Frame frame, Case subject, Scenario from, Scenario to, Explanation explanation) {
        Words words = frame.words();
        Links links = frame.links();
        return new ChangePage(
                frame,
                name(from, words),
                name(to, words),
                links.overview(),
                new Numbers(words).plain(explanation.size(), 0),
                differences(subject, from, to, words, links),
                explanation.groups().stream().map(g -> head(g, words)).toList(),
                rows(subject, explanation, words, links),
                explanation.groups().stream().anyMatch(g -> g.size() > 1));
    }

    private static String name(Scenario scenario, Words words) {
        return scenario.isBaseline()
                ? words.of("why.change.baseline")
                : words.of(
                        "why.change.scenario",
                        scenario.settings().size(),
                        scenario.assumptions().size());
    }

    private static String head(Set<Factor> group, Words words) {
        return new TreeSet<>(group)
                .stream()
                        .map(
                                f ->
                                        words.of(
                                                "why.factor."
                                                        + f.name()
                                                                .toLowerCase(
                                                                        java.util.Locale.ROOT)))
                        .collect(Collectors.joining(" + "));
    }

    private static List<Difference> differences(
            Case subject, Scenario from, Scenario to, Words words, Links links) {
        Numbers numbers = new Numbers(words);
        List<Difference> differences = new ArrayList<>();
        for (var measure : subject.measures()) {
            double before = from.settings().getOrDefault(measure.id(), measure.baseline());
            double after = to.settings().getOrDefault(measure.id(), measure.baseline());
            if (before != after) {
                String unit = " " + words.of(measure.unit());
                differences.add(
                        new Difference(
                                words.of(measure.title()),
                                numbers.plain(before, 2) + unit,
                                numbers.plain(after, 2) + unit,
                                "",
                                links.provenance("measure." + measure.id())));
            }
        }
        differences.addAll(ranges(subject, from, to, words, links));
        return differences;
    }

    private static List<Difference> ranges(
            Case subject, Scenario from, Scenario to, Words words, Links links) {
        List<Difference> differences = new ArrayList<>();
        for (var parameter : subject.parameters()) {
            Assumption before = from.assumptions().get(parameter.id());
            Assumption after = to.assumptions().get(parameter.id());
            String was = range(before == null ? parameter : before.applied(parameter), words);
            String is = range(after == null ? parameter : after.applied(parameter), words);
            if (!was.equals(is)) {
                differences.add(
                        new Difference(
                                words.of(parameter.title()),
                                was,
                                is,
                                after == null ? "" : after.reason(),
                                links.parameter(parameter.id())));
            }
        }
        return differences;
    }

    private static String range(nl.schaalsprong.cases.Parameter parameter, Words words) {
        return words.of(
                "why.range",
                Ranges.number(parameter.low(), words),
                Ranges.number(parameter.high(), words),
                Ranges.number(parameter.central(), words));
    }

    private static List<Row> rows(Case subject, Explanation explanation, Words words, Links links) {
        double most =
                explanation.changes().stream()
                        .flatMap(c -> c.parts().stream())
                        .mapToDouble(p -> Math.abs(p.points()))
                        .max()
                        .orElse(0);
        List<Row> rows = new ArrayList<>();
        for (Promise promise : subject.register().promises()) {
            for (Variant variant : promise.variants()) {
                Optional<Change> change = explanation.change(variant.id());
                change.ifPresent(
                        c -> rows.add(row(promise, variant, c, explanation, most, words, links)));
            }
        }
        return rows;
    }

    private static Row row(
            Promise promise,
            Variant variant,
            Change change,
            Explanation explanation,
            double most,
            Words words,
            Links links) {
        long[] rounded = explanation.rounded(change, STEPS);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rounded.length; i++) {
            String head = head(explanation.groups().get(i), words);
            bars.add(bar(head, rounded[i], change.parts().get(i), most, words));
        }
        long before = explanation.displayed(change.before(), STEPS);
        long after = explanation.displayed(change.after(), STEPS);
        return new Row(
                variant.id(),
                words.of(promise.title()),
                words.of(variant.title()),
                links.promise(promise.id()),
                links.provenance("chance." + variant.id()),
                chance(before, words),
                chance(after, words),
                points(after - before, words),
                bars);
    }

    private static Bar bar(String head, long tenths, Part part, double most, Words words) {
        double length = most == 0 ? 0 : Math.abs(part.points()) / most * 50;
        return new Bar(
                head,
                points(tenths, words),
                new Numbers(words).margin(part.error()),
                part.points() < 0 ? 50 - length : 50,
                length,
                Math.abs(part.points()) > Numbers.MARGIN * part.error());
    }

    /** With one decimal; a sample never shows that something cannot happen, or must. */
    private static String chance(long tenths, Words words) {
        Numbers numbers = new Numbers(words);
        if (tenths == 0 || tenths == STEPS) {
            return (tenths == 0 ? "<" : ">") + numbers.fixed(tenths == 0 ? 0.1 : 99.9, 1) + "%";
        }
        return numbers.fixed(tenths / 10.0, 1) + "%";
    }

    private static String points(long tenths, Words words) {
        String size = new Numbers(words).fixed(Math.abs(tenths) / 10.0, 1);
        return tenths == 0 ? size : (tenths < 0 ? "\u2212" : "+") + size;
    }
}
