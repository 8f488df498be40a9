package nl.schaalsprong.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Turns a page into HTML with the templates that were compiled at build time. */
public final class Pages {
    private static final String PACKAGE = "nl.schaalsprong.web.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    /** The HTML of a template filled with a page. */
    public String html(String template, Object page) {
        StringOutput output = new StringOutput(64 * 1024);
        engine.render(template + ".jte", Map.of("page", page), output);
        return output.toString();
    }
}
