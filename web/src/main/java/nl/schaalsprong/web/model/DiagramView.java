package nl.schaalsprong.web.model;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.diagram.Gallery;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.svg.SvgDrawing;
import nl.schaalsprong.diagram.told.Story;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Words;

/**
 * A picture on a page with the same in words.
 *
 * @param key keeps the ids of pictures on one page apart
 * @param svg as it stands in the page
 * @param summary how much there is, and what was left out
 * @param choices the pictures one can choose from; empty where there is one
 */
public record DiagramView(
        String key,
        String title,
        String svg,
        String summary,
        List<Row> rows,
        List<Choice> choices) {
    /**
     * What is told of one symbol: what it is, its name with its link, and how others stand to it.
     */
    public record Row(String kind, Named subject, List<Clause> clauses) {}

    /** How others stand to it. */
    public record Clause(String how, List<Named> others) {}

    /** A name; {@code link} is empty where it has no page, {@code sign} where it has none. */
    public record Named(String title, String link, String sign) {}

    /** A picture one can choose. */
    public record Choice(String name, boolean chosen) {}

    /** The picture of the gallery that is asked for, or its foremost. */
    static Optional<DiagramView> of(
            Gallery gallery, String asked, Plan plan, Words words, Links links) {
        return gallery.entry(asked)
                .or(gallery::foremost)
                .map(
                        entry ->
                                of(
                                        "view",
                                        words.of("model.picture-of", entry.name()),
                                        entry.draw(),
                                        choices(gallery, entry),
                                        plan,
                                        words,
                                        links));
    }

    private static List<Choice> choices(Gallery gallery, Gallery.Entry chosen) {
        return gallery.entries().stream()
                .map(e -> new Choice(e.name(), e.name().equals(chosen.name())))
                .toList();
    }

    static DiagramView of(
            String key,
            String title,
            Picture picture,
            List<Choice> choices,
            Plan plan,
            Words words,
            Links links) {
        Story story = Story.of(picture, words.language());
        String svg =
                SvgDrawing.inside(
                        picture, key, title, story.summary(), name -> link(name, plan, links));
        List<Row> rows = story.lines().stream().map(l -> row(l, plan, links)).toList();
        return new DiagramView(key, title, svg, story.summary(), rows, choices);
    }

    private static Row row(Story.Line line, Plan plan, Links links) {
        List<Clause> clauses =
                line.clauses().stream()
                        .map(
                                c ->
                                        new Clause(
                                                c.how(),
                                                c.others().stream()
                                                        .map(m -> named(m, plan, links))
                                                        .toList()))
                        .toList();
        return new Row(line.kind(), named(line.subject(), plan, links), clauses);
    }

    private static Named named(Story.Mention mention, Plan plan, Links links) {
        String link = link(mention.name(), plan, links).orElse("");
        return new Named(mention.title(), link, mention.sign());
    }

    private static Optional<String> link(String name, Plan plan, Links links) {
        return plan.variable(name).map(v -> links.variable(v.name()));
    }
}
