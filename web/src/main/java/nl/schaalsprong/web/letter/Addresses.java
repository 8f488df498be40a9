package nl.schaalsprong.web.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.LetterSource;
import nl.schaalsprong.letter.review.Hand;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Relation;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/** Addresses within one letter, and names for what they lead to. */
final class Addresses {
    private final Frame frame;
    private final ShelvedLetter letter;

    Addresses(Frame frame, ShelvedLetter letter) {
        this.frame = frame;
        this.letter = letter;
    }

    String letter() {
        return letter(frame.words().language(), letter.id());
    }

    static String letter(Language language, String id) {
        return switch (language) {
            case DUTCH -> "/brieven/" + id;
            case ENGLISH -> "/en/letters/" + id;
        };
    }

    String original() {
        return letter() + (dutch() ? "/origineel" : "/original");
    }

    String publish() {
        return letter() + (dutch() ? "/openbaar" : "/public");
    }

    /** Where one looks at a finding. */
    String finding(String id, Found found) {
        String kind = id.startsWith(Hand.RULE) ? "&kind=" + found.kind() : "";
        return letter() + "?finding=" + encoded(id) + kind;
    }

    /** Where a record of the register is shown. */
    String record(Subject subject) {
        String type = subject.type().name().toLowerCase(Locale.ROOT);
        return (dutch() ? "/register/" : "/en/register/") + type + "/" + encoded(subject.id());
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where the letter comes from and who may see it. */
    String about() {
        Words words = frame.words();
        return letter.kept()
                .map(
                        k -> {
                            LocalDate day = LocalDate.ofInstant(k.at(), ZoneOffset.UTC);
                            String date = new Numbers(words).date(day);
                            String key =
                                    letter.draft() ? "review.kept-draft" : "review.kept-public";
                            boolean named = frame.person().may(Role.EDITOR);
                            return named
                                    ? words.of(key, k.who(), date)
                                    : words.of("review.kept-shown", date);
                        })
                .orElse(words.of("review.sample"));
    }

    /** The letter as a source of the register. */
    String source(Reading reading, History history) {
        return LetterSource.of(reading, history.register(View.DRAFTS)).id();
    }

    /** What a reader calls a record; its id when one may not see it. */
    String title(Subject subject, History history, View view) {
        Words words = frame.words();
        return history.item(subject, view).map(i -> title(i, words)).orElse(subject.id());
    }

    private static String title(Item item, Words words) {
        return switch (item) {
            case Promise p -> words.of(p.title());
            case Indicator i -> words.of(i.title());
            case Actor a -> words.of(a.name());
            case Instrument i -> words.of(i.title());
            case Source s -> s.title();
            case Evidence e -> words.of(e.says());
            case Conflict c -> words.of(c.subject());
            case Relation r -> r.id();
            case Judgement j -> j.id();
        };
    }

    private boolean dutch() {
        return frame.words().language() == Language.DUTCH;
    }
}
