package nl.schaalsprong.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a case holds somebody to, with who, whence and what contradicts it. Immutable. */
public record Register(
        List<Promise> promises,
        List<Indicator> indicators,
        List<Actor> actors,
        List<Relation> relations,
        List<Instrument> instruments,
        List<Source> sources,
        List<Conflict> conflicts) {
    public Register {
        promises = List.copyOf(promises);
        indicators = List.copyOf(indicators);
        actors = List.copyOf(actors);
        relations = List.copyOf(relations);
        instruments = List.copyOf(instruments);
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
    }

    /** Everything in it, each kind in its own order. */
    public List<Item> items() {
        return Stream.<List<? extends Item>>of(
                        promises, indicators, actors, relations, instruments, sources, conflicts)
                .<Item>flatMap(List::stream)
                .toList();
    }

    /** The promise with that id. */
    public Optional<Promise> promise(String id) {
        return promises.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The source with that id. */
    public Optional<Source> source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The actor with that id. */
    public Optional<Actor> actor(String id) {
        return actors.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** Where sources disagree on a promise, indicator or instrument. */
    public List<Conflict> conflicts(String about) {
        return conflicts.stream().filter(c -> c.about().equals(about)).toList();
    }

    /** Promises with at least one reading that is scored. */
    public List<Promise> scored() {
        return promises.stream()
                .filter(p -> p.variants().stream().anyMatch(v -> v.aim() instanceof Aim.Level))
                .toList();
    }
}
