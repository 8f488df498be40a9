package nl.schaalsprong.web.scenario;

import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Titles;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;

/**
 * The list of saved scenarios, with the forms to keep and to read one.
 *
 * @param note what was just done, in words; empty when nothing was
 * @param refusals why something could not be done
 * @param heads the readings whose chances stand in the columns
 */
public record ScenariosPage(
        Frame frame,
        Token token,
        boolean mayKeep,
        String note,
        List<String> refusals,
        Now now,
        List<Head> heads,
        String sample,
        List<SavedRow.Chance> baseline,
        List<SavedRow> rows) {
    /**
     * What is set now, to be kept.
     *
     * @param settings in words; empty when nothing is
     * @param export address of it as a file
     */
    public record Now(
            String action,
            List<String> settings,
            List<Fields.Field> fields,
            String query,
            String export) {}

    /** A column: short for the eye, whole for the ear. */
    public record Head(String brief, String whole) {}

    /** What the page is asked to say besides the list. */
    record Said(String note, List<Finding> findings) {}

    static ScenariosPage of(
            Frame frame,
            Token token,
            Person person,
            State state,
            Said said,
            List<SavedScenario> saved,
            Answers answers) {
        Words words = frame.words();
        return new ScenariosPage(
                frame,
                token,
                person.may(Role.READER),
                said.note().isEmpty() ? "" : words.orElse("scenario.note." + said.note(), ""),
                said.findings().stream().map(f -> f.message(words.language())).toList(),
                now(answers, state, frame),
                heads(answers, words),
                new Numbers(words).plain(Answers.COARSE, 0),
                SavedRow.chances(answers, Scenario.BASELINE, words),
                saved.stream()
                        .map(s -> SavedRow.of(s, person, answers, words, frame.links()))
                        .toList());
    }

    private static Now now(Answers answers, State state, Frame frame) {
        return new Now(
                frame.links().scenarios(State.START),
                SettingRow.of(answers.subject(), Scenario.BASELINE, state.scenario(), frame.words())
                        .stream()
                        .map(r -> r.title() + ": " + r.b())
                        .toList(),
                Fields.of(state),
                state.query(),
                "/scenario.json" + state.query());
    }

    private static List<Head> heads(Answers answers, Words words) {
        FuturesResult result = answers.coarse(Scenario.BASELINE, java.time.LocalDate.MAX);
        return result.variants().stream()
                .filter(v -> v.measured().isPresent())
                .map(v -> head(answers, v.promise(), v.variant(), words))
                .toList();
    }

    private static Head head(Answers answers, String promise, String variant, Words words) {
        Promise of = answers.subject().register().promise(promise).orElseThrow();
        Variant reading =
                of.variants().stream()
                        .filter(v -> v.id().equals(variant))
                        .findFirst()
                        .orElseThrow();
        int number = of.variants().indexOf(reading) + 1;
        String title = words.of(of.title());
        return new Head(
                of.variants().size() > 1
                        ? words.of("scenario.head", Titles.brief(title), number)
                        : Titles.brief(title),
                title + ": " + words.of(reading.title()));
    }
}
