package nl.schaalsprong.web.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.SavedScenario.Edit;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Scale;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * A saved scenario in the list.
 *
 * @param open address of the overview with everything set as here, good without this list
 * @param trail where its chances come from
 * @param link address by content, good as long as it is kept
 * @param chances one per reading; empty where it no longer fits the case
 */
public record SavedRow(
        String id,
        int version,
        String name,
        String maker,
        String who,
        String at,
        boolean published,
        Rights rights,
        String open,
        String trail,
        String link,
        String compare,
        List<Chance> chances) {
    /** What whoever looks may do with it. */
    public record Rights(boolean rename, boolean publish, boolean withdraw) {
        static Rights of(Person person, SavedScenario saved) {
            return new Rights(
                    ScenarioShelf.may(person, saved, new Edit.Rename("")),
                    ScenarioShelf.may(person, saved, new Edit.Publish(true)),
                    ScenarioShelf.may(person, saved, new Edit.Withdraw()));
        }
    }

    /** The chance of one reading. */
    public record Chance(String figure, String word, String shade) {}

    static SavedRow of(
            SavedScenario saved, Person person, Answers answers, Words words, Links links) {
        Optional<State> state = state(answers, saved.text());
        return new SavedRow(
                saved.id(),
                saved.version(),
                saved.name(),
                saved.maker(),
                saved.who(),
                new Numbers(words).date(day(saved)),
                saved.published(),
                Rights.of(person, saved),
                state.map(links::overview).orElse(""),
                state.map(s -> links.with(s.scenario()).provenance("board")).orElse(""),
                links.scenario(saved.hash()),
                links.compare(Side.BASELINE, saved.hash()),
                state.map(s -> chances(answers, s.scenario(), words)).orElse(List.of()));
    }

    /** The day something was written down, where the region is. */
    private static LocalDate day(SavedScenario saved) {
        return LocalDate.ofInstant(saved.at(), ZoneId.of("Europe/Amsterdam"));
    }

    /** What a saved text sets; empty where the case has changed so that it no longer fits. */
    static Optional<State> state(Answers answers, String text) {
        return switch (ScenarioFile.read(answers.subject(), text)) {
            case Outcome.Good<State>(State state, var _) -> Optional.of(state);
            case Outcome.Refused<State> _ -> Optional.empty();
        };
    }

    /** The chance of every scored reading, from the small sample that follows a slider. */
    static List<Chance> chances(Answers answers, Scenario scenario, Words words) {
        FuturesResult result = answers.coarse(scenario, LocalDate.MAX);
        List<Chance> chances = new ArrayList<>();
        for (VariantResult variant : result.variants()) {
            variant.measured()
                    .ifPresent(
                            m ->
                                    chances.add(
                                            new Chance(
                                                    new Numbers(words).chance(m.chance()),
                                                    Scale.word(m.chance(), words),
                                                    shade(m.chance()))));
        }
        return chances;
    }

    private static String shade(double exact) {
        double chance = Scale.shown(exact);
        return chance < 0.10
                ? "low"
                : chance < 0.33 ? "unlikely" : chance < 0.66 ? "even" : "likely";
    }
}
