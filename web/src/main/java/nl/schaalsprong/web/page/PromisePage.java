package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.register.Promise;

/**
 * Everything about one promise: its readings side by side, who owes what, what helps, what holds it
 * back, and who says so.
 *
 * @param lead how the readings differ, in one sentence
 * @param groups readings, at most three side by side
 * @param pending whether the effects of measures are still being computed
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
        String overview,
        List<List<ReadingColumn>> groups,
        Owed owed,
        List<HelpRow> helps,
        String helped,
        boolean pending,
        Sources sources) {
    private static final int SIDE_BY_SIDE = 3;

    /** Who owes it to whom, and whose consent it needs; names, joined. */
    public record Owed(String debtors, String creditors, String consent) {}

    /** What one notch more does; {@code bar} in percent of the largest. */
    public record HelpRow(
            LimitView limit,
            String title,
            String points,
            double bar,
            boolean sure,
            String cost,
            String lead,
            String owner) {}

    /** Lays out one promise. */
    public static PromisePage of(
            Case subject,
            Promise promise,
            State state,
            Language language,
            FuturesResult result,
            FuturesResult baseline,
            Optional<List<Help>> helps) {
        Words words = Words.in(language);
        Board board = Board.of(subject, state, result, baseline);
        List<ReadingColumn> columns = ReadingColumns.of(board, promise, words);
        Optional<Reading> shown =
                board.readings().stream().filter(r -> r.promise().equals(promise)).findFirst();
        return new PromisePage(
                frame(subject, promise, state, language),
                promise.id(),
                words.of(promise.kind().title()),
                words.of(promise.title()),
                lead(columns, words),
                words.of(promise.provenance().note()),
                new Numbers(words).plain(result.receipt().size(), 0),
                result.receipt().hash().substring(0, 12),
                new Links(language, state).overview(),
                groups(columns),
                owed(subject, promise, words),
                helps.map(all -> HelpRows.of(subject, shown, all, words)).orElse(List.of()),
                shown.map(r -> words.of("promise.reading", r.number())).orElse(""),
                helps.isEmpty(),
                Sources.of(subject, promise, words));
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

    private static Owed owed(Case subject, Promise promise, Words words) {
        return new Owed(
                names(subject, promise.debtors(), words),
                names(subject, promise.creditors(), words),
                names(subject, promise.consent(), words));
    }

    private static String names(Case subject, List<String> actors, Words words) {
        return String.join(
                ", ",
                actors.stream()
                        .map(
                                id ->
                                        subject.register()
                                                .actor(id)
                                                .map(a -> words.of(a.name()))
                                                .orElse(id))
                        .toList());
    }
}
