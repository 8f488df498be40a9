package nl.schaalsprong.web.scenario;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.SavedScenario.Edit;
import nl.schaalsprong.futures.SavedScenarios;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import org.springframework.stereotype.Component;

/**
 * The saved scenarios as one person may see and change them: one's own and the public ones; a maker
 * renames and withdraws, an editor opens them to everybody.
 */
@Component
class ScenarioShelf {
    private final SavedScenarios kept;

    ScenarioShelf(SavedScenarios kept) {
        this.kept = kept;
    }

    /** What a person sees, the newest first. */
    Outcome<List<SavedScenario>> seenBy(Person person) {
        return kept.all()
                .then(
                        all ->
                                Outcome.good(
                                        all.stream()
                                                .filter(s -> s.isSeenBy(person.name()))
                                                .toList()));
    }

    /** The newest scenario with this content that a person sees. */
    Optional<SavedScenario> withHash(String hash, Person person) {
        return switch (seenBy(person)) {
            case Outcome.Good<List<SavedScenario>>(var seen, var _) ->
                    seen.stream().filter(s -> s.hash().equals(hash)).findFirst();
            case Outcome.Refused<List<SavedScenario>> _ -> Optional.empty();
        };
    }

    /** The one with this id, where the person sees it. */
    Outcome<SavedScenario> find(String id, Person person) {
        return seenBy(person)
                .then(
                        seen ->
                                seen.stream()
                                        .filter(s -> s.id().equals(id))
                                        .findFirst()
                                        .<Outcome<SavedScenario>>map(Outcome::good)
                                        .orElseGet(() -> refused(id)));
    }

    /** Keeps a scenario for somebody who has signed in. */
    Outcome<SavedScenario> add(String name, String text, Person person) {
        return person.may(Role.READER) ? kept.add(name, text, person.name()) : refused("");
    }

    /** Changes one, or says that there is none this person may change so. */
    Outcome<SavedScenario> change(String id, int basedOn, Edit edit, Person person) {
        return seenBy(person)
                .then(
                        seen ->
                                seen.stream()
                                                .anyMatch(
                                                        s ->
                                                                s.id().equals(id)
                                                                        && may(person, s, edit))
                                        ? kept.change(id, basedOn, edit, person.name())
                                        : refused(id));
    }

    /** Whether a person may change a scenario so. */
    static boolean may(Person person, SavedScenario saved, Edit edit) {
        boolean editor = person.may(Role.EDITOR);
        return switch (edit) {
            case Edit.Rename _ -> saved.isOf(person.name());
            case Edit.Publish _ -> editor;
            case Edit.Withdraw _ -> saved.isOf(person.name()) || editor && saved.published();
        };
    }

    private static <T> Outcome<T> refused(String id) {
        return new Outcome.Refused<>(
                List.of(Finding.error("futures.unknown-scenario", Place.whole("scenario"), id)));
    }
}
