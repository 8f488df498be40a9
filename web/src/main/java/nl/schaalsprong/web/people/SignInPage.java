package nl.schaalsprong.web.people;

import java.util.List;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.visitor.Token;

/**
 * The form to sign in.
 *
 * @param action where it is sent
 * @param name as typed before; empty at first
 * @param refusals why it did not work, in the language of the page
 */
public record SignInPage(
        Frame frame, Token token, String action, String name, List<String> refusals) {}
