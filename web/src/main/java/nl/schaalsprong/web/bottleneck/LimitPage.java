package nl.schaalsprong.web.bottleneck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.Stack;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.web.page.Binding;
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
 * Every limit of the case for one promise and one place or all of them.
 *
 * @param lead what binds most, over all promises and for the chosen one
 * @param kept choices the form hands on, by name
 * @param limits what binds the chosen promise over time; empty when nothing is scored
 * @param places the same per place, small; empty where nothing binds
 * @param hash of the scenario everything was drawn from
 */
public record LimitPage(
        Frame frame,
        Phrase lead,
        String action,
        List<Option> promises,
        List<Kept> kept,
        Optional<LimitsView> limits,
        List<PlaceStack> places,
        List<LimitCard> cards,
        String hash,
        String size,
        String receipt) {
    /** A promise one can choose. */
    public record Option(String id, String title, boolean chosen) {}

    /** A choice that stays as it is when another is made. */
    public record Kept(String name, String value) {}

    /**
     * One place over time.
     *
     * @param finding what binds there most, in words
     * @param patterns of the limits, aligned with the bands
     */
    public record PlaceStack(
            String name,
            String link,
            boolean chosen,
            Stack stack,
            List<String> patterns,
            String finding) {}

    /** Lays out the page. */
    public static LimitPage of(
            Case subject,
            State state,
            Language language,
            FuturesResult result,
            FuturesResult baseline,
            Optional<List<Help>> helps) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Board board = Board.of(subject, state, result, baseline);
        Optional<Reading> reading = board.limited();
        Optional<LimitsView> limits = reading.map(r -> LimitsView.of(board, r, words));
        return new LimitPage(
                frame(subject, state, language),
                Leads.of(board, words),
                links.limits(State.START),
                promises(board, reading, words),
                kept(state),
                limits,
                reading.map(r -> PlaceStacks.of(board, r, words, language)).orElse(List.of()),
                LimitCards.of(board, reading, helps, words, links),
                state.scenario().hash(),
                new Numbers(words).plain(result.receipt().size(), 0),
                result.receipt().hash().substring(0, 12));
    }

    private static Frame frame(Case subject, State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                state,
                "limits",
                words.of("limit.page.title") + " · " + words.of(subject.title()),
                new Links(Frame.other(language), state).limits());
    }

    private static List<Option> promises(Board board, Optional<Reading> chosen, Words words) {
        return board.readings().stream()
                .filter(r -> !r.score().limits().isEmpty())
                .map(
                        r ->
                                new Option(
                                        r.promise().id(),
                                        Titles.head(words.of(r.promise().title())),
                                        chosen.equals(Optional.of(r))))
                .toList();
    }

    private static List<Kept> kept(State state) {
        java.util.List<Kept> kept = new java.util.ArrayList<>();
        for (Map.Entry<String, Double> setting : state.scenario().settings().entrySet()) {
            kept.add(new Kept("m." + setting.getKey(), State.number(setting.getValue())));
        }
        state.variants().forEach(v -> kept.add(new Kept("variant", v)));
        state.past().fields().forEach((name, day) -> kept.add(new Kept(name, day)));
        return kept;
    }

    /** The name of a place in the words of the page. */
    static String name(Case subject, String code, Words words) {
        return subject.place(code).map(Area::name).map(words::of).orElse(code);
    }

    /** What binds one reading in one place. */
    static Binding there(Board board, Reading reading, String place) {
        return Binding.of(board.result(), reading, List.of(place));
    }
}
