package nl.schaalsprong.web.people;

import java.net.URI;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What stands around the pages of this package, and where one goes from them. */
@Component
class Doors {
    private final Answers answers;

    Doors(Answers answers) {
        this.answers = answers;
    }

    /**
     * The frame of a page.
     *
     * @param key of the words of its title
     * @param other address in the other language
     */
    Frame frame(Address address, String key, String other) {
        Language language = address.language();
        Words words = Words.in(language);
        return Frame.of(
                answers.subject(),
                language,
                State.START,
                "",
                words.of(key) + " · " + words.of(answers.subject().title()),
                other);
    }

    /** The addresses in the language of a page. */
    static Links links(Address address) {
        return new Links(address.language(), State.START);
    }

    /** The addresses in the other language. */
    static Links others(Address address) {
        return new Links(Frame.other(address.language()), State.START);
    }

    /** Sends the browser on, so that loading again does not send the form again. */
    static ResponseEntity<String> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }
}
