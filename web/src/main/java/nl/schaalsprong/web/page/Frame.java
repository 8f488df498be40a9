package nl.schaalsprong.web.page;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.visitor.Visitor;

/**
 * What stands around every page.
 *
 * @param current which entry of the menu this page is
 * @param title of the document
 * @param region the case's title
 * @param date the reference day
 * @param other this same page in the other language
 * @param person who looks at it
 * @param behind whether the chances are still those of the register before what was published last
 */
public record Frame(
        Words words,
        Links links,
        String current,
        String title,
        String region,
        String date,
        String other,
        Person person,
        boolean behind) {
    /** The frame of a page for whoever asks for it; {@code other} as in the record. */
    public static Frame of(
            Case subject,
            Language language,
            State state,
            String current,
            String title,
            String other) {
        return of(subject, language, state, current, title, other, Visitor.current());
    }

    /** The frame of a page for this person. */
    public static Frame of(
            Case subject,
            Language language,
            State state,
            String current,
            String title,
            String other,
            Person person) {
        Words words = Words.in(language);
        return new Frame(
                words,
                new Links(language, state),
                current,
                title,
                words.of(subject.title()),
                new Numbers(words).longDate(subject.reference()),
                other,
                person,
                Standing.behind());
    }

    /** Says that one looks at the past; empty when one looks at now. */
    public String notice() {
        Past past = links.state().past();
        Numbers numbers = new Numbers(words);
        String known =
                past.day()
                        .map(d -> words.of("register.past.known", numbers.longDate(d)))
                        .orElse("");
        String held =
                past.valid()
                        .map(d -> words.of("register.past.valid", numbers.longDate(d)))
                        .orElse("");
        return past.back() ? (known + " " + held).strip() + " " + words.of(extent()) : "";
    }

    /** Whether this page shows chances from before the last change of the register. */
    public boolean old() {
        return behind && !past().back() && extent().equals("register.past.computed");
    }

    /** What of this page is of the day one looks back to. */
    private String extent() {
        return switch (current) {
            case "register", "sources" -> "register.past.whole";
            case "model", "letters", "dossier", "scenarios", "account", "accounts" ->
                    "register.past.none";
            default -> "register.past.computed";
        };
    }

    /** This same page as it is now, with the other choices kept. */
    public String now() {
        String query = links.state().on(Past.NOW).query();
        return query.isEmpty() ? "?" : query;
    }

    /** What a form that looks back to another day sends along. */
    public List<State.Field> chosen() {
        State state = links.state();
        return new State(
                        state.scenario(),
                        state.variants(),
                        state.promise(),
                        state.place(),
                        Optional.empty())
                .fields();
    }

    /** The days one looks back to, as they stand in a form; empty when one looks at now. */
    public Past past() {
        return links.state().past();
    }

    /** The language tag of the document. */
    public String tag() {
        return words.language().tag();
    }

    /** The other language. */
    public static Language other(Language language) {
        return switch (language) {
            case DUTCH -> Language.ENGLISH;
            case ENGLISH -> Language.DUTCH;
        };
    }
}
