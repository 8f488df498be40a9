package nl.schaalsprong.web.people;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.visitor.Token;

/**
 * The form on which somebody chooses a passphrase for the first time.
 *
 * @param opened what opened the page
 * @param invited name of the account; empty for the first administrator, who chooses it as well
 * @param name as typed before
 * @param refusals why it did not work, in the language of the page
 */
public record ChoicePage(
        Frame frame, Opened opened, Optional<String> invited, String name, List<String> refusals) {
    /**
     * What a link that works once opens.
     *
     * @param action where the form is sent
     * @param code from the link
     */
    public record Opened(String action, Token token, String code) {
        static Opened by(Address address, Token token, String code) {
            return new Opened(address.path(), token, code);
        }
    }

    static ChoicePage first(Frame frame, Opened opened, String name, List<Finding> why) {
        return new ChoicePage(frame, opened, Optional.empty(), name, words(frame, why));
    }

    static ChoicePage invited(Frame frame, Opened opened, String name, List<Finding> why) {
        return new ChoicePage(frame, opened, Optional.of(name), name, words(frame, why));
    }

    private static List<String> words(Frame frame, List<Finding> why) {
        return why.stream().map(f -> f.message(frame.words().language())).toList();
    }
}
