package nl.schaalsprong.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.chart.Spark;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.register.Provenance;

/**
 * The places as tiles, for the selected promise.
 *
 * @param finding how many places are unlikely to deliver their own part
 * @param lowest the municipalities with the lowest chance, for a narrow page
 * @param variant id of the reading
 * @param hash of the scenario this was drawn from
 * @param divided whether anybody divided the amount over the places
 */
public record TilesView(
        String finding,
        String note,
        boolean divided,
        boolean inferred,
        List<Tile> tiles,
        List<Tile> lowest,
        String variant,
        String hash) {
    private static final int LOWEST = 5;

    /**
     * One place.
     *
     * @param figure its chance with sign, or a dash
     * @param shade one of low, unlikely, even, likely or none
     * @param inferred whether its part was read in rather than agreed
     */
    public record Tile(
            String code,
            String name,
            boolean region,
            int column,
            int row,
            String figure,
            String word,
            String shade,
            double chance,
            boolean inferred,
            Optional<Spark> spark,
            Optional<LimitView> limit,
            String link) {}

    /** The tiles of one reading. */
    public static TilesView of(Board board, Reading reading, Words words, Links links) {
        List<Tile> tiles =
                board.subject().places().stream()
                        .map(a -> tile(board, reading, a, words, links))
                        .toList();
        List<Tile> municipal =
                tiles.stream().filter(t -> !t.region() && !t.shade().equals("none")).toList();
        long low = municipal.stream().filter(t -> Scale.shown(t.chance()) < 0.33).count();
        boolean divided = !reading.score().places().isEmpty();
        return new TilesView(
                divided
                        ? words.of("tiles.finding", low, municipal.size())
                        : words.of("tiles.undivided"),
                words.of(
                        divided ? "tiles.note" : "tiles.note-undivided",
                        Titles.brief(words.of(reading.promise().title())),
                        reading.number()),
                divided,
                tiles.stream().anyMatch(Tile::inferred),
                tiles,
                municipal.stream()
                        .sorted(Comparator.comparingDouble(Tile::chance))
                        .limit(LOWEST)
                        .toList(),
                reading.variant().id(),
                board.drawn());
    }

    private static Tile tile(Board board, Reading reading, Area area, Words words, Links links) {
        List<PlaceResult> places = reading.score().places();
        Optional<PlaceResult> found =
                places.stream().filter(p -> p.place().equals(area.code())).findFirst();
        Numbers numbers = new Numbers(words);
        return new Tile(
                area.code(),
                words.of(area.name()),
                area.kind().equals("region"),
                area.column(),
                area.row(),
                found.map(p -> numbers.chance(p.chance())).orElse("–"),
                found.map(p -> Scale.word(p.chance(), words)).orElse(words.of("tiles.no-part")),
                found.map(p -> shade(p.chance())).orElse("none"),
                found.map(PlaceResult::chance).orElse(1.0),
                inferred(reading, area),
                found.map(p -> spark(board, reading, area, p)),
                limit(board, reading, area, found, words),
                links.place(area.code()));
    }

    /** The tint of a tile; below 10 % it is white with a heavy border. */
    static String shade(double exact) {
        double chance = Scale.shown(exact);
        return chance < 0.10
                ? "low"
                : chance < 0.33 ? "unlikely" : chance < 0.66 ? "even" : "likely";
    }

    private static boolean inferred(Reading reading, Area area) {
        return reading.variant().tasks().stream()
                .anyMatch(
                        t ->
                                t.place().equals(area.code())
                                        && t.basis() == Provenance.Basis.INFERRED);
    }

    private static Spark spark(Board board, Reading reading, Area area, PlaceResult place) {
        return Spark.of(
                History.of(board.subject(), reading.variant(), reading.aim(), List.of(area.code())),
                place.last());
    }

    private static Optional<LimitView> limit(
            Board board, Reading reading, Area area, Optional<PlaceResult> found, Words words) {
        if (found.isPresent()) {
            return LimitView.binding(board.subject(), found.get().limits(), words).stream()
                    .findFirst();
        }
        Binding binding = Binding.of(board.result(), reading, List.of(area.code()));
        return binding.limits().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LimitView.of(
                                board.subject(),
                                new nl.schaalsprong.futures.VariantResult.Share(
                                        binding.limits().getFirst(), binding.mean(0)),
                                words));
    }
}
