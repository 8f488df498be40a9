package nl.schaalsprong.web.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * What a trail is laid from.
 *
 * @param central the central future under the scenario of the state
 */
public record Ground(
        Case subject,
        State state,
        Words words,
        FuturesResult result,
        FuturesResult baseline,
        Run central,
        Dependencies dependencies) {
    /** Links that keep the state. */
    Links links() {
        return new Links(words.language(), state);
    }

    Numbers numbers() {
        return new Numbers(words);
    }

    /** The promise a reading belongs to. */
    Optional<Promise> promise(String variant) {
        return subject.register().promises().stream()
                .filter(p -> p.variants().stream().anyMatch(v -> v.id().equals(variant)))
                .findFirst();
    }

    Optional<Variant> variant(String id) {
        return promise(id).stream()
                .flatMap(p -> p.variants().stream())
                .filter(v -> v.id().equals(id))
                .findFirst();
    }

    /** The scored reading with that id. */
    Optional<Reading> reading(String variant) {
        List<Reading> all =
                promise(variant).map(p -> Board.readings(p, result, baseline)).orElse(List.of());
        return all.stream().filter(r -> r.variant().id().equals(variant)).findFirst();
    }

    /** The title of a source with its link, or the word for an assumption. */
    Phrase source(String id) {
        Optional<Source> source = subject.register().source(id);
        return source.isPresent()
                ? Step.linked(source.get().title(), links().source(id))
                : Phrase.plain(words.of("why.assumption"));
    }

    Step.Cell sourceCell(String id) {
        return subject.register()
                .source(id)
                .map(s -> Step.Cell.of(s.title(), links().source(id)))
                .orElse(Step.Cell.of(words.of("why.assumption")));
    }

    /** The name of a place, or its code. */
    String place(String code) {
        return subject.place(code).map(a -> words.of(a.name())).orElse(code);
    }

    /** The title of an indicator, or its id. */
    String indicator(String id) {
        return subject.register().indicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .map(i -> words.of(i.title()))
                .orElse(id);
    }

    /** A model value without false precision. */
    String level(double value) {
        double size = Math.abs(value);
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4;
        return Double.isFinite(value) ? numbers().plain(value, digits) : "–";
    }

    /** The same, told in a place. */
    Ground in(String place) {
        return new Ground(subject, state.at(place), words, result, baseline, central, dependencies);
    }

    /** Two sentences in one. */
    static Phrase joined(Phrase... parts) {
        return new Phrase(Stream.of(parts).flatMap(p -> p.pieces().stream()).toList());
    }
}
