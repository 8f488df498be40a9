package nl.schaalsprong.web.people;

import java.util.List;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.visitor.Token;

/**
 * One's own account: who one is, another passphrase, the way out.
 *
 * @param role in the words of the page
 * @param administrator whether the page of accounts is for this person
 * @param refusals why the passphrase was not replaced, in the language of the page
 */
public record OwnPage(
        Frame frame,
        Token token,
        String name,
        String role,
        boolean administrator,
        List<String> refusals) {}
