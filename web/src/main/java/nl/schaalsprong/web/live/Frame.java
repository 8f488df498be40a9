package nl.schaalsprong.web.live;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.web.page.Binding;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.FanView;
import nl.schaalsprong.web.page.Reading;

/**
 * Everything that moves on the overview, in four-byte little-endian numbers: a header of whole
 * numbers, then single-precision floats. {@code frame.js} reads it; change both together.
 *
 * <p>Header: version, sequence, size, first four bytes of the scenario hash, microseconds of
 * computing, number of cards, places, limits and quarters. A card: reading (its place among all
 * readings of the register), chance, error, baseline chance, needed for 50 % and 95 %, limit that
 * binds most (its place in the case, -1 for none) and its share, number of columns, then five
 * quantiles per column. A place: chance (not a number without a part of its own), limit. A limit:
 * its place in the case, its share per quarter.
 */
final class Frame {
    /** The version in the first four bytes. */
    static final int VERSION = 1;

    private static final int HEADER = 9;
    private static final int CARD = 9;
    private static final int QUANTILES = 5;

    private final Board board;
    private final Case subject;
    private final List<String> variants;
    private final List<String> limits;

    private Frame(Board board) {
        this.board = board;
        this.subject = board.subject();
        this.variants = variants(subject);
        this.limits = subject.limits().stream().map(Limit::id).toList();
    }

    /** The ids of all readings in the order a frame counts them. */
    static List<String> variants(Case subject) {
        return subject.register().promises().stream()
                .flatMap(p -> p.variants().stream())
                .map(v -> v.id())
                .toList();
    }

    /** The frame of a board; {@code micros} is how long computing took. */
    static ByteBuffer of(Board board, int sequence, int micros) {
        return new Frame(board).write(sequence, micros);
    }

    private ByteBuffer write(int sequence, int micros) {
        Binding binding =
                board.selected()
                        .map(r -> Binding.of(board.result(), r, board.placesFor(r)))
                        .orElse(new Binding(List.of(), List.of(), new double[0][]));
        List<PlaceResult> places = board.mapped().map(r -> r.score().places()).orElse(List.of());

        ByteBuffer bytes = ByteBuffer.allocate(4 * length(binding)).order(ByteOrder.LITTLE_ENDIAN);
        header(bytes, binding, sequence, micros);

        board.readings().forEach(r -> card(bytes, r));
        subject.places().forEach(a -> place(bytes, find(places, a.code())));
        for (int l = 0; l < binding.limits().size(); l++) {
            put(bytes, limits.indexOf(binding.limits().get(l)));
            for (double share : binding.shares()[l]) {
                put(bytes, share);
            }
        }
        return bytes.flip();
    }

    private void header(ByteBuffer bytes, Binding binding, int sequence, int micros) {
        bytes.putInt(VERSION).putInt(sequence).putInt(board.result().receipt().size());
        bytes.putInt(Integer.parseUnsignedInt(board.state().scenario().hash().substring(0, 8), 16));
        bytes.putInt(micros).putInt(board.readings().size()).putInt(subject.places().size());
        bytes.putInt(binding.limits().size()).putInt(binding.quarters().size());
    }

    private int length(Binding binding) {
        int columns = board.readings().stream().mapToInt(this::columns).sum();
        return HEADER
                + CARD * board.readings().size()
                + QUANTILES * columns
                + 2 * subject.places().size()
                + binding.limits().size() * (1 + binding.quarters().size());
    }

    private int columns(Reading reading) {
        return FanView.quantiles(
                        reading.score(), FanView.moments(board.result().moments(), reading))
                .size();
    }

    private void card(ByteBuffer bytes, Reading reading) {
        var score = reading.score();
        Optional<Share> top = top(score.limits());
        List<Quantiles> fan =
                FanView.quantiles(score, FanView.moments(board.result().moments(), reading));
        put(bytes, variants.indexOf(reading.variant().id()));
        put(bytes, score.chance());
        put(bytes, score.error());
        put(bytes, reading.baseline().chance());
        put(bytes, score.needed50());
        put(bytes, score.needed95());
        put(bytes, top.map(s -> limits.indexOf(s.limit())).orElse(-1));
        put(bytes, top.map(Share::share).orElse(0.0));

        put(bytes, fan.size());
        fan.forEach(q -> quantiles(bytes, q));
    }

    private static void quantiles(ByteBuffer bytes, Quantiles q) {
        put(bytes, q.p05());
        put(bytes, q.p25());
        put(bytes, q.p50());
        put(bytes, q.p75());
        put(bytes, q.p95());
    }

    private void place(ByteBuffer bytes, Optional<PlaceResult> place) {
        put(bytes, place.map(PlaceResult::chance).orElse(Double.NaN));
        put(
                bytes,
                place.flatMap(p -> top(p.limits())).map(s -> limits.indexOf(s.limit())).orElse(-1));
    }

    private static Optional<PlaceResult> find(List<PlaceResult> places, String code) {
        return places.stream().filter(p -> p.place().equals(code)).findFirst();
    }

    private static Optional<Share> top(List<Share> shares) {
        return shares.stream()
                .filter(s -> !s.limit().equals(Limit.NONE) && s.share() > 0)
                .findFirst();
    }

    private static void put(ByteBuffer bytes, double value) {
        bytes.putFloat((float) value);
    }
}
