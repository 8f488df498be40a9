package nl.schaalsprong.web.page;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.ChanceLine;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;

/**
 * Everything that stands on the first page.
 *
 * @param size number of futures, formatted
 * @param hash of the scenario: what the charts were drawn from
 * @param live what the browser needs to draw a frame, as JSON
 * @param share the link to exactly this state and result
 * @param changedSince whether the link was shared with another result than this one
 */
public record Overview(
        Frame frame,
        State state,
        String size,
        String hash,
        String live,
        String share,
        boolean changedSince,
        boolean changed,
        Phrase sentence,
        ChanceLine line,
        List<Card> cards,
        MeasuresView measures,
        Optional<TilesView> tiles,
        Optional<LimitsView> limits,
        FootingView footing) {
    /** Lays results out as the first page. */
    public static Overview of(
            Case subject,
            State state,
            Language language,
            FuturesResult result,
            FuturesResult baseline,
            Optional<List<Help>> helps) {
        Board board = Board.of(subject, state, result, baseline);
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Cards cards = Cards.of(board, helps, words, links);
        Optional<LimitsView> limits = board.selected().map(r -> LimitsView.of(board, r, words));
        String receipt = result.receipt().hash();
        return new Overview(
                frame(subject, state, language),
                state,
                new Numbers(words).plain(result.receipt().size(), 0),
                state.scenario().hash(),
                LiveWords.of(subject, words),
                links.overview(state.sealed(receipt.substring(0, 12))),
                state.receipt().filter(r -> !receipt.startsWith(r)).isPresent(),
                board.changed(),
                Headline.of(cards, limits.map(LimitsView::finding).orElse(Phrase.plain(""))),
                line(board, words),
                cards.all(),
                MeasuresView.of(cards),
                board.mapped().map(r -> TilesView.of(board, r, words, links)),
                limits,
                FootingView.of(board, words, links));
    }

    private static Frame frame(Case subject, State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                state,
                "overview",
                words.of("overview.title", words.of(subject.title())),
                new Links(Frame.other(language), state).overview());
    }

    private static ChanceLine line(Board board, Words words) {
        Numbers numbers = new Numbers(words);
        return ChanceLine.of(
                board.readings().stream()
                        .map(
                                r ->
                                        new ChanceLine.Entry(
                                                r.promise().id(),
                                                numbers.chance(r.score().chance()),
                                                Titles.brief(words.of(r.promise().title())),
                                                r.score().chance(),
                                                r.baseline().chance()))
                        .toList());
    }

    /** The selected card. */
    public Optional<Card> selected() {
        return cards.stream().filter(Card::selected).findFirst();
    }
}
