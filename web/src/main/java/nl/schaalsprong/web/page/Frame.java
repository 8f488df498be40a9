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
