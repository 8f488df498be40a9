package nl.schaalsprong.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;

/**
 * The sliders, grouped by the limit they loosen, with the bill; what befalls the region comes last.
 *
 * @param helped what the effects are on: the selected promise
 * @param note by which yardstick the effects are told
 * @param on how many measures are on
 * @param pending whether the effects are still being computed
 */
public record MeasuresView(
        String helped,
        String note,
        int on,
        boolean pending,
        Bill bill,
        List<Group> groups,
        String reset) {
    /** Measures that loosen one limit. */
    public record Group(LimitView limit, List<Slider> sliders) {}

    /**
     * One measure. Positions are percentages along the track.
     *
     * @param value as in the form
     * @param amount the setting, and {@code unit} the word behind it
     * @param meta cost and lead time
     * @param cost of one notch in millions of euros, and {@code costGroup} which amounts it may be
     *     added to, in words
     * @param effect what one notch more does; empty while unknown
     * @param bar length of the effect against the largest in the list, in percent
     */
    public record Slider(
            String id,
            String title,
            String low,
            String high,
            String step,
            String value,
            String baseline,
            String amount,
            String unit,
            String lowLabel,
            String highLabel,
            double tick,
            double from,
            double length,
            String meta,
            String owner,
            double cost,
            String costGroup,
            String effect,
            double bar,
            boolean helps,
            boolean assumed,
            String source) {}

    /**
     * What the scenario costs.
     *
     * @param total by price year, and what is yearly apart from what is once
     * @param accounts per instrument that pays, what is asked of it beside what it holds
     * @param unpriced titles of measures that are on without a known cost
     */
    public record Bill(String total, List<Account> accounts, List<String> unpriced) {}

    static MeasuresView of(Cards cards) {
        Board board = cards.board();
        Words words = cards.words();
        String helped =
                board.selected().map(r -> Titles.brief(words.of(r.promise().title()))).orElse("");
        Optional<Effects> effects = board.selected().flatMap(cards::effects);
        return new MeasuresView(
                helped,
                note(effects, helped, words),
                board.state().scenario().settings().size(),
                cards.helps().isEmpty(),
                Bills.of(board, words),
                groups(cards, effects),
                cards.links().overview(board.state().baseline()));
    }

    /** Says by which yardstick the bars are drawn. */
    private static String note(Optional<Effects> effects, String helped, Words words) {
        boolean onOutcome = effects.isPresent() && !effects.get().onChance();
        return words.of(onOutcome ? "measures.note-outcome" : "measures.note", helped);
    }

    private static List<Group> groups(Cards cards, Optional<Effects> effects) {
        List<Measure> all = cards.board().subject().measures();
        Stream<Group> decisions =
                all.stream()
                        .filter(m -> !m.isShock())
                        .map(Measure::limit)
                        .distinct()
                        .map(limit -> group(cards, limit, effects));
        List<Slider> shocks =
                all.stream()
                        .filter(Measure::isShock)
                        .map(m -> Sliders.of(cards, m, effects))
                        .toList();
        Stream<Group> befalls =
                shocks.isEmpty() ? Stream.of() : Stream.of(new Group(shock(cards), shocks));
        return Stream.concat(decisions, befalls).toList();
    }

    /** What befalls the region stands under a heading of its own, not under a limit. */
    private static LimitView shock(Cards cards) {
        String title = cards.words().of("measures.shocks");
        return new LimitView("shocks", title, title, LimitView.pattern("shocks"), 0, "");
    }

    private static Group group(Cards cards, String limit, Optional<Effects> effects) {
        Case subject = cards.board().subject();
        return new Group(
                Bills.limit(subject, limit, cards.words()),
                subject.measures().stream()
                        .filter(m -> !m.isShock() && m.limit().equals(limit))
                        .map(m -> Sliders.of(cards, m, effects))
                        .toList());
    }
}
