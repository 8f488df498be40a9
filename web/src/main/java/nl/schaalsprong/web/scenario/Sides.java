package nl.schaalsprong.web.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.StateReader;
import nl.schaalsprong.web.page.Words;

/** Finds the scenario that a choice in an address stands for. */
final class Sides {
    private final Case subject;
    private final State now;
    private final List<SavedScenario> saved;
    private final Words words;

    /**
     * @param saved the saved scenarios that whoever asks may see
     */
    Sides(Case subject, State now, List<SavedScenario> saved, Words words) {
        this.subject = subject;
        this.now = now;
        this.saved = saved;
        this.words = words;
    }

    /** The scenario chosen, or why there is none. */
    Outcome<Side> read(String choice) {
        return switch (choice) {
            case Side.BASELINE -> Outcome.good(baseline());
            case Side.NOW -> Outcome.good(current());
            default -> choice.contains("?") ? linked(choice) : kept(choice);
        };
    }

    /** What can be chosen without writing anything. */
    List<Side> offered() {
        List<Side> offered = new ArrayList<>(List.of(baseline(), current()));
        for (SavedScenario one : saved) {
            switch (side(one)) {
                case Outcome.Good<Side>(Side side, var _) -> offered.add(side);
                case Outcome.Refused<Side> _ -> {}
            }
        }
        return offered;
    }

    private Outcome<Side> kept(String hash) {
        return saved.stream()
                .filter(s -> s.hash().equals(hash))
                .findFirst()
                .map(this::side)
                .orElseGet(() -> unknown(hash));
    }

    /** A saved scenario, or why it no longer fits the case. */
    private Outcome<Side> side(SavedScenario one) {
        return ScenarioFile.read(subject, one.text())
                .then(state -> Outcome.good(new Side(one.hash(), one.name(), state.scenario())));
    }

    private Side baseline() {
        return new Side(Side.BASELINE, words.of("scenario.name.base"), Scenario.BASELINE);
    }

    private Side current() {
        return new Side(Side.NOW, words.of("scenario.name.now"), now.scenario());
    }

    /** A scenario that somebody shared as an address of the overview. */
    private Outcome<Side> linked(String link) {
        if (link.length() > Limits.LINK_LENGTH) {
            return refused("too-long-parameter", Limits.LINK_LENGTH);
        }
        return StateReader.read(subject, Fields.parameters(link))
                .then(
                        state ->
                                Outcome.good(
                                        new Side(
                                                link,
                                                words.of("scenario.name.link"),
                                                state.scenario())));
    }

    private static Outcome<Side> unknown(String choice) {
        return refused("unknown-scenario", choice.substring(0, Math.min(80, choice.length())));
    }

    private static Outcome<Side> refused(String name, Object... values) {
        return new Outcome.Refused<>(
                List.of(Finding.error("web." + name, Place.whole("URL"), values)));
    }
}
