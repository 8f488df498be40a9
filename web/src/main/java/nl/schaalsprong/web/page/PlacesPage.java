package nl.schaalsprong.web.page;

import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.FuturesResult;

/** All places in a table, for the promise on the map. */
public record PlacesPage(Frame frame, Optional<TilesView> tiles, String promise) {
    /** The page of a case. */
    public static PlacesPage of(
            Case subject,
            State state,
            Language language,
            FuturesResult result,
            FuturesResult baseline) {
        Words words = Words.in(language);
        Board board = Board.of(subject, state, result, baseline);
        return new PlacesPage(
                Frame.of(
                        subject,
                        language,
                        state,
                        "places",
                        words.of("places.title") + " · " + words.of(subject.title()),
                        new Links(Frame.other(language), state).places()),
                board.mapped().map(r -> TilesView.of(board, r, words, new Links(language, state))),
                board.mapped().map(r -> words.of(r.promise().title())).orElse(""));
    }
}
