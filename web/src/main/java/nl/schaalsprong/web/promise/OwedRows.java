package nl.schaalsprong.web.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Standing;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/**
 * What carries a promise: its own debtors, whose consent it needs, what else was promised in the
 * same unit for the same places, and the instruments that pay for measures on its limits.
 */
final class OwedRows {
    private final Board board;
    private final Case subject;
    private final Register register;
    private final Promise promise;
    private final Words words;
    private final Numbers numbers;
    private final Links links;

    private OwedRows(Board board, Promise promise, Words words, Links links) {
        this.board = board;
        this.subject = board.subject();
        this.register = subject.register();
        this.promise = promise;
        this.words = words;
        this.numbers = new Numbers(words);
        this.links = links;
    }

    static List<OwedRow> of(Board board, Promise promise, Words words, Links links) {
        OwedRows rows = new OwedRows(board, promise, words, links);
        List<OwedRow> all = new ArrayList<>();
        all.add(rows.own(promise, ""));
        promise.consent().forEach(actor -> all.add(rows.consent(actor)));
        rows.beside().forEach(p -> all.add(rows.own(p, links.promise(p.id()))));
        rows.instruments().forEach(i -> all.add(rows.instrument(i)));
        return all;
    }

    private OwedRow own(Promise owed, String link) {
        Optional<Reading> reading =
                board.readings().stream().filter(r -> r.promise().equals(owed)).findFirst();
        Variant variant = reading.map(Reading::variant).orElse(owed.variants().getFirst());
        List<String> state = new ArrayList<>();
        state.add(words.of(owed.lifecycle().state().title()));
        state.addAll(pace(variant, reading));
        return new OwedRow(
                owed.debtors().isEmpty() ? words.of("promise.nobody") : names(owed.debtors()),
                names(owed.creditors()),
                words.of(owed.title()),
                link,
                numbers.until(variant.until()),
                state,
                !register.conflicts(owed.id()).isEmpty(),
                owed.provenance().source());
    }

    /** Whether it keeps up, by what was observed alone. */
    private List<String> pace(Variant variant, Optional<Reading> reading) {
        if (reading.isEmpty()) {
            return List.of(words.of("promise.unmeasured"));
        }
        Standing standing = Standing.of(variant, subject::series, subject.reference());
        return switch (standing) {
            case Standing.Blank _ -> List.of(words.of("card.now-unknown"));
            case Standing.Seen seen ->
                    seen.pace().isPresent() && seen.needed().isPresent()
                            ? List.of(
                                    words.of(
                                            seen.pace().get() < seen.needed().get()
                                                    ? "promise.behind"
                                                    : "promise.on-pace"))
                            : List.of();
        };
    }

    private OwedRow consent(String actor) {
        return new OwedRow(
                name(actor),
                "",
                words.of("promise.owed-consent"),
                "",
                "",
                List.of(words.of("promise.owed-consent-needed")),
                false,
                promise.provenance().source());
    }

    /** Other scored promises in the same unit that cover places of this one. */
    private List<Promise> beside() {
        Optional<Reading> mine =
                board.readings().stream().filter(r -> r.promise().equals(promise)).findFirst();
        return mine.stream()
                .flatMap(
                        m ->
                                board.readings().stream()
                                        .filter(r -> !r.promise().equals(promise))
                                        .filter(r -> r.aim().unit().equals(m.aim().unit()))
                                        .filter(r -> !r.aim().unit().equals("fraction"))
                                        .filter(r -> overlaps(r, m)))
                .map(Reading::promise)
                .toList();
    }

    private static boolean overlaps(Reading a, Reading b) {
        return a.variant().places().stream().anyMatch(b.variant().places()::contains);
    }

    /** The instruments that pay for measures on the limits of this promise. */
    private List<Instrument> instruments() {
        List<String> limits =
                board.readings().stream()
                        .filter(r -> r.promise().equals(promise))
                        .flatMap(r -> r.score().limits().stream())
                        .filter(s -> s.share() > 0)
                        .map(s -> s.limit())
                        .toList();
        return subject.measures().stream()
                .filter(m -> limits.contains(m.limit()))
                .map(Measure::instrument)
                .filter(i -> !i.isEmpty())
                .distinct()
                .flatMap(i -> register.instrument(i).stream())
                .toList();
    }

    private OwedRow instrument(Instrument instrument) {
        String amount = instrument.amount().map(numbers::money).orElse("");
        return new OwedRow(
                names(List.of(instrument.payer().split(" "))),
                "",
                words.of(instrument.title()) + (amount.isEmpty() ? "" : ", " + amount),
                "",
                "",
                List.of(words.of(instrument.basis())),
                !register.conflicts(instrument.id()).isEmpty(),
                instrument.source());
    }

    private String names(List<String> actors) {
        return actors.stream()
                .filter(a -> !a.isEmpty())
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(String actor) {
        return register.actor(actor).map(a -> words.of(a.name())).orElse(actor);
    }
}
