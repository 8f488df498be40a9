package nl.schaalsprong.web.page;

import nl.schaalsprong.base.Language;

/** Where a request went: the language follows from the path. */
public record Address(String path) {
    /** English under {@code /en}, Dutch elsewhere. */
    public Language language() {
        return path.equals("/en") || path.startsWith("/en/") ? Language.ENGLISH : Language.DUTCH;
    }
}
