package nl.schaalsprong.web.model;

import java.util.List;
import java.util.Locale;
import nl.schaalsprong.cases.Loop;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Words;

/**
 * A feedback loop that has a name.
 *
 * @param chain each a cause of the next, the last of the first
 * @param source page of the source; empty for an assumption
 */
public record NamedLoop(
        String id,
        String title,
        String sort,
        String story,
        List<Step> chain,
        String source,
        boolean assumed) {
    /** One variable of the chain. */
    public record Step(String name, String link) {}

    static NamedLoop of(Loop loop, Words words, Links links) {
        boolean assumed = loop.source().equals(Parameter.ASSUMPTION);
        return new NamedLoop(
                loop.id(),
                words.of(loop.title()),
                words.of("model.sort." + loop.sort().name().toLowerCase(Locale.ROOT)),
                words.of(loop.story()),
                loop.chain().stream()
                        .map(name -> name.replaceAll("\\[.*", ""))
                        .map(name -> new Step(name, links.variable(name)))
                        .toList(),
                assumed ? "" : links.source(loop.source()),
                assumed);
    }
}
