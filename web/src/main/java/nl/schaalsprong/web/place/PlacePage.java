package nl.schaalsprong.web.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.LimitsView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Titles;
import nl.schaalsprong.web.page.Words;

/**
 * One place: its own tasks with their chance and backlog, what stands in the pipeline, what binds
 * there and what was observed.
 *
 * @param finding the worst task in one sentence
 * @param fan the place against its part of the promise on the map; empty when it has none
 * @param limits what binds the selected promise here, over time
 * @param hash of the scenario the charts were drawn from
 */
public record PlacePage(
        Frame frame,
        String name,
        String kind,
        String code,
        Phrase finding,
        String size,
        String receipt,
        String hash,
        String share,
        boolean changedSince,
        List<TaskRow> tasks,
        Optional<OwnFan> fan,
        Optional<Pipeline> pipeline,
        Optional<LimitsView> limits,
        List<Neighbour> neighbours,
        List<Seen> seen,
        String overview) {
    /**
     * Lays out one place; {@code central} is the central future of the scenario, where it was run.
     */
    public static PlacePage of(
            Case subject,
            Area area,
            State state,
            Language language,
            FuturesResult result,
            FuturesResult baseline,
            Optional<Run> central) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Board board = Board.of(subject, state.at(area.code()), result, baseline);
        List<TaskRow> tasks = TaskRow.of(board, area.code(), words, links);
        Optional<Reading> mapped =
                board.mapped().filter(r -> r.variant().places().contains(area.code()));
        String receipt = result.receipt().hash().substring(0, 12);
        return new PlacePage(
                frame(subject, area, state, language),
                words.of(area.name()),
                words.of(area.kind().equals("region") ? "place.region" : "place.municipality"),
                area.code(),
                finding(tasks, words),
                new Numbers(words).plain(result.receipt().size(), 0),
                receipt,
                board.drawn(),
                new Links(language, state.sealed(receipt)).place(area.code()),
                state.receipt().filter(r -> !result.receipt().hash().startsWith(r)).isPresent(),
                tasks,
                mapped.flatMap(r -> OwnFan.of(board, r, area.code(), words)),
                central.flatMap(run -> Pipeline.of(subject, run, area.code(), words, links)),
                mapped.map(r -> LimitsView.of(board, r, words)),
                mapped.map(r -> Neighbour.of(board, r, area, words, links)).orElse(List.of()),
                Seen.of(subject, area, words),
                links.overview(state.at(area.code())));
    }

    /** The name of the trail of the lowest chance here; empty where nothing is asked. */
    public String lowest() {
        return tasks.stream()
                .min(Comparator.comparingDouble(TaskRow::chance))
                .map(t -> "place." + t.variant() + "." + code)
                .orElse("");
    }

    private static Frame frame(Case subject, Area area, State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                state,
                "places",
                words.of(area.name()) + " · " + words.of(subject.title()),
                new Links(Frame.other(language), state).place(area.code()));
    }

    private static Phrase finding(List<TaskRow> tasks, Words words) {
        return tasks.stream()
                .min(Comparator.comparingDouble(TaskRow::chance))
                .map(
                        t ->
                                words.phrase(
                                                "place.finding",
                                                t.link(),
                                                Titles.head(t.promise()),
                                                t.figure(),
                                                t.word(),
                                                t.expected(),
                                                t.task())
                                        .and(backlog(t, words)))
                .orElse(Phrase.plain(words.of("place.no-task")));
    }

    private static Phrase backlog(TaskRow task, Words words) {
        return task.behind().isEmpty()
                ? Phrase.plain("")
                : words.phrase("place.finding-behind", "", task.seen(), task.behind());
    }
}
