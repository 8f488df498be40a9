package nl.schaalsprong.web.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.journal.Type;

/**
 * What somebody looks for.
 *
 * @param query as typed
 * @param type only records of this type
 * @param kind only records of this kind, see {@link Titled#kind}
 * @param state only promises that stand there
 * @param actor only records with this actor in them
 * @param drafts only what only editors see
 * @param page from 1
 */
record Search(
        String query,
        Optional<Type> type,
        String kind,
        String state,
        String actor,
        boolean drafts,
        int page) {
    /**
     * What was found.
     *
     * @param hits best first
     * @param perType how many there are of each type when the type is not chosen
     */
    record Found(List<Hit> hits, Map<Type, Integer> perType) {}

    /** Looks through the records, best first; the order of the register among equals. */
    Found in(List<Hit> all) {
        List<String> words = Fold.words(query);
        List<Scored> fitting = new ArrayList<>();
        Map<Type, Integer> perType = new TreeMap<>();
        for (Hit hit : all) {
            int score = hit.score(words);
            if (score >= 0 && fits(hit)) {
                perType.merge(hit.subject().type(), 1, Integer::sum);
                fitting.add(new Scored(hit, score));
            }
        }
        return new Found(
                fitting.stream()
                        .filter(s -> type.isEmpty() || type.get() == s.hit().subject().type())
                        .sorted(
                                Comparator.comparingInt((Scored s) -> -s.score())
                                        .thenComparing(s -> s.hit().subject().type()))
                        .map(Scored::hit)
                        .toList(),
                perType);
    }

    private record Scored(Hit hit, int score) {}

    private boolean fits(Hit hit) {
        Item item = hit.item();
        return !(item instanceof Judgement)
                && (kind.isEmpty() || kind.equals(Titled.kind(item)))
                && (state.isEmpty() || isIn(item))
                && (actor.isEmpty() || actor.equals(item.id()) || hit.actors().contains(actor))
                && (!drafts || hit.draft());
    }

    private boolean isIn(Item item) {
        return item instanceof Promise p && p.lifecycle().state().name().equals(state);
    }
}
