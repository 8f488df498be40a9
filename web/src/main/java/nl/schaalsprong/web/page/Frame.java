package nl.schaalsprong.web.page;

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
 */
public record Frame(
        Words words,
        Links links,
        String current,
        String title,
        String region,
        String date,
        String other,
        Person person) {
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
                person);
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
        return (known + " " + held).strip();
    }

    /** The register as it is now, with the other choices kept. */
    public String now() {
        return new Links(words.language(), links.state().on(Past.NOW)).register();
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
