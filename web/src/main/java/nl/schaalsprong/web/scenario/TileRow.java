package nl.schaalsprong.web.scenario;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.futures.Change;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/** What changes in one place, at its spot on the map. */
public record TileRow(
        String code,
        String name,
        boolean region,
        int column,
        int row,
        String a,
        String b,
        Delta delta,
        String link) {
    /** All places; empty when nobody divided the reading's amount. */
    static List<TileRow> of(Comparison comparison, Reading reading, Words words, Links links) {
        if (reading.score().places().isEmpty()) {
            return List.of();
        }
        return comparison.subject().places().stream()
                .map(
                        area ->
                                new TileRow(
                                        area.code(),
                                        words.of(area.name()),
                                        area.kind().equals("region"),
                                        area.column(),
                                        area.row(),
                                        chance(reading.baseline(), area.code(), words),
                                        chance(reading.score(), area.code(), words),
                                        delta(comparison.change(reading, area.code()), words),
                                        links.place(area.code())))
                .toList();
    }

    /** Whether the place has a part of its own. */
    public boolean counted() {
        return !a.equals("–");
    }

    private static Delta delta(Optional<Change> change, Words words) {
        return Delta.chance(change.orElse(Change.NONE), words);
    }

    private static String chance(Measured measured, String place, Words words) {
        return measured.places().stream()
                .filter(p -> p.place().equals(place))
                .findFirst()
                .map(PlaceResult::chance)
                .map(new Numbers(words)::chance)
                .orElse("–");
    }
}
