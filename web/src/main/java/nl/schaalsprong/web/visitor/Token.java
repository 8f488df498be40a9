package nl.schaalsprong.web.visitor;

/**
 * The hidden field that proves a form is ours. A controller takes it as a parameter and hands it to
 * its page; the template writes {@code @template.token(token = page.token())} inside the form.
 *
 * @param name of the field
 * @param value good for this browser only
 */
public record Token(String name, String value) {}
