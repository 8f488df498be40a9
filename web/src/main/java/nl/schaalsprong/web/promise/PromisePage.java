package nl.schaalsprong.web.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Standing;
import nl.schaalsprong.web.answer.Decided;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Sources;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * Everything about one promise: its readings side by side, who owes what, what helps, what holds it
 * back, and who says so.
 *
 * @param lead how the readings differ, in one sentence
 * @param groups readings, at most three side by side
 * @param hash of the scenario the charts were drawn from
 * @param rank where it stands among the scored promises; empty when it is not scored
 * @param state how far the promise has come
 * @param share the link to exactly this state and result
 * @param changedSince whether the link was shared with another result than this one
 * @param pending whether the effects of measures are still being computed
 * @param decisives which uncertainties decide its readings
 */
public record PromisePage(
        Frame frame,
        String id,
        String kind,
        String title,
        Phrase lead,
        String said,
        String size,
        String receipt,
        String hash,
        String rank,
        String scenario,
        String state,
        String overview,
        String share,
        boolean changedSince,
        List<List<ReadingColumn>> groups,
        List<OwedRow> owed,
        List<HelpRow> helps,
        String helped,
        boolean pending,
        Decisives decisives,
        List<Moment> moments,
        Optional<Precedents> precedents,
        Sources sources) {
    private static final int SIDE_BY_SIDE = 3;

    /**
     * What one notch more does; {@code bar} in percent of the largest, {@code figure} the name of
     * its trail.
     */
    public record HelpRow(
            LimitView limit,
            String title,
            String points,
            double bar,
            boolean sure,
            String cost,
            String lead,
            String perEuro,
            String owner,
            String figure) {}

    /** The reading whose chance the page leads with; empty where none is computed. */
    public String chosen() {
        return groups.stream()
                .flatMap(List::stream)
                .filter(c -> c.fan().isPresent())
                .sorted(Comparator.comparing(c -> !c.chosen()))
                .map(ReadingColumn::id)
                .findFirst()
                .orElse("");
    }

    /** The measures of which one notch more makes no difference, in one line. */
    public String idle() {
        return helps.stream()
                .filter(h -> !h.sure())
                .map(HelpRow::title)
                .collect(java.util.stream.Collectors.joining("; "));
    }

    /** Lays out one promise. */
    public static PromisePage of(
            Case subject,
            Promise promise,
            State state,
            Language language,
            FuturesResult result,
            FuturesResult baseline,
            Optional<List<Help>> helps,
            Decided decided) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Board board = Board.of(subject, state, result, baseline);
        List<ReadingColumn> columns = ReadingColumns.of(board, promise, words);
        Optional<Reading> shown =
                board.readings().stream().filter(r -> r.promise().equals(promise)).findFirst();
        String receipt = result.receipt().hash();
        return new PromisePage(
                frame(subject, promise, state, language),
                promise.id(),
                words.of(promise.kind().title()),
                words.of(promise.title()),
                lead(columns, words).and(pace(board, shown, words)),
                words.of(promise.provenance().note()),
                new Numbers(words).plain(result.receipt().size(), 0),
                receipt.substring(0, 12),
                board.drawn(),
                rank(board, shown, words),
                scenario(state, words),
                words.of(promise.lifecycle().state().title()),
                links.overview(),
                new Links(language, state.sealed(receipt.substring(0, 12))).promise(promise.id()),
                state.receipt().filter(r -> !receipt.startsWith(r)).isPresent(),
                groups(columns),
                OwedRows.of(board, promise, words, links),
                helps.map(all -> HelpRows.of(subject, shown, all, words)).orElse(List.of()),
                shown.map(r -> words.of("promise.reading", r.number())).orElse(""),
                helps.isEmpty(),
                Decisives.of(promise, decided, words, links),
                Moment.of(subject.register(), promise, words),
                shown.flatMap(r -> Precedents.of(subject, r.aim().unit(), words)),
                Sources.of(subject, promise, words));
    }

    private static String rank(Board board, Optional<Reading> shown, Words words) {
        return shown.map(
                        r ->
                                words.of(
                                        "promise.rank",
                                        board.readings().indexOf(r) + 1,
                                        board.readings().size()))
                .orElse("");
    }

    private static String scenario(State state, Words words) {
        int on = state.scenario().settings().size();
        return on == 0 ? words.of("scenario.on.none") : words.count("scenario.on", on);
    }

    /** What is needed a year from now on beside what was reached a year so far. */
    private static Phrase pace(Board board, Optional<Reading> shown, Words words) {
        if (shown.isEmpty()) {
            return Phrase.plain("");
        }
        Standing standing =
                Standing.of(
                        shown.get().variant(),
                        board.subject()::series,
                        board.subject().reference());
        return switch (standing) {
            case Standing.Blank _ -> Phrase.plain("");
            case Standing.Seen seen ->
                    seen.pace().isPresent() && seen.needed().isPresent()
                            ? pace(shown.get(), seen.pace().get(), seen.needed().get(), words)
                            : Phrase.plain("");
        };
    }

    private static Phrase pace(Reading reading, double pace, double needed, Words words) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        return words.phrase(
                "promise.lead-pace",
                "",
                reading.number(),
                numbers.amount(needed, unit),
                numbers.unit(unit),
                numbers.amount(pace, unit));
    }

    private static Frame frame(Case subject, Promise promise, State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                state,
                "",
                words.of(promise.title()) + " · " + words.of(subject.title()),
                new Links(Frame.other(language), state).promise(promise.id()));
    }

    private static Phrase lead(List<ReadingColumn> columns, Words words) {
        List<ReadingColumn> scored =
                columns.stream()
                        .filter(c -> c.fan().isPresent())
                        .sorted(Comparator.comparingDouble(ReadingColumn::chance))
                        .toList();
        if (scored.isEmpty()) {
            return Phrase.plain(words.of("promise.lead-none"));
        }
        ReadingColumn low = scored.getFirst();
        ReadingColumn high = scored.getLast();
        int count = scored.size();
        if (low.figure().equals(high.figure())) {
            String key = count == 1 ? "promise.lead-one" : "promise.lead-same";
            return words.phrase(key, "", count, low.word(), low.figure());
        }
        Object[] both = {
            count, high.number(), high.word(), high.figure(), low.number(), low.word(), low.figure()
        };
        return words.phrase("promise.lead-many", "", both);
    }

    private static List<List<ReadingColumn>> groups(List<ReadingColumn> columns) {
        List<List<ReadingColumn>> groups = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += SIDE_BY_SIDE) {
            groups.add(columns.subList(from, Math.min(columns.size(), from + SIDE_BY_SIDE)));
        }
        return groups;
    }
}
