package nl.schaalsprong.register;

import java.util.Comparator;
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
        List<Conflict> conflicts,
        List<Evidence> evidence) {
    public Register {
        promises = List.copyOf(promises);
        indicators = List.copyOf(indicators);
        actors = List.copyOf(actors);
        relations = List.copyOf(relations);
        instruments = List.copyOf(instruments);
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
        evidence = List.copyOf(evidence);
    }

    /** Every record, what is referred to before what refers to it. */
    public List<Item> items() {
        return Stream.of(
                        sources,
                        actors,
                        relations,
                        instruments,
                        indicators,
                        promises,
                        evidence,
                        conflicts)
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

    /** The instrument with that id. */
    public Optional<Instrument> instrument(String id) {
        return instruments.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** What happened to a promise, oldest first. */
    public List<Evidence> evidence(String about) {
        return evidence.stream()
                .filter(e -> e.about().equals(about))
                .sorted(Comparator.comparing(Evidence::at))
                .toList();
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
