package nl.schaalsprong.web.register;

import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.rule.Discrepancies;
import nl.schaalsprong.register.rule.Discrepancy;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/** Where sources disagree: what people recorded, and what the rules found. */
public record Clashes(Shelf shelf, State state, Links links, Words words) {
    /**
     * Sides by side.
     *
     * @param rule which rule found it; empty when a person recorded it
     * @param link to the record it is about
     */
    public record Clash(
            String id,
            String rule,
            String subject,
            String link,
            List<Said> sides,
            String says,
            boolean draft) {}

    /** What one source says, with its firmness. */
    public record Said(String value, String source, String link, String firmness) {}

    /** What people recorded. */
    List<Clash> recorded() {
        return shelf.register().conflicts().stream().map(this::clash).toList();
    }

    /** What the rules found, judged by the day that is looked at. */
    List<Clash> found() {
        return Discrepancies.of(shelf.register(), state.past().judged()).stream()
                .map(this::clash)
                .toList();
    }

    /** Both kinds, about one record. */
    List<Clash> about(Subject subject) {
        return Stream.concat(
                        shelf.register().conflicts(subject.id()).stream().map(this::clash),
                        Discrepancies.of(shelf.register(), state.past().judged()).stream()
                                .filter(d -> d.about().equals(subject))
                                .map(this::clash))
                .toList();
    }

    private Clash clash(Conflict conflict) {
        Subject subject = Subject.of(conflict);
        return new Clash(
                conflict.id(),
                "",
                words.of(conflict.subject()),
                links.register(subject),
                sides(conflict.sides()),
                words.of(conflict.matters()),
                shelf.hit(subject).map(Hit::draft).orElse(false));
    }

    private Clash clash(Discrepancy found) {
        String name = found.code().substring(found.code().indexOf('.') + 1);
        return new Clash(
                name + "-" + found.about().id(),
                words.of("register.rule." + name),
                words.of(found.subject()),
                links.register(found.about()),
                sides(found.sides()),
                words.of(found.says()),
                shelf.hit(found.about()).map(Hit::draft).orElse(false));
    }

    private List<Said> sides(List<Side> sides) {
        return sides.stream().map(this::said).toList();
    }

    private Said said(Side side) {
        return shelf.register()
                .source(side.source())
                .map(s -> new Said(words.of(side.value()), s.title(), link(s), firmness(s)))
                .orElse(
                        new Said(
                                words.of(side.value()),
                                new Labels(words).value(side.source()),
                                "",
                                ""));
    }

    private String link(Source source) {
        return links.register(new Subject(Type.SOURCE, source.id()));
    }

    private String firmness(Source source) {
        String date =
                source.date().isEmpty()
                        ? words.of("register.undated")
                        : new Numbers(words).published(source.date());
        return date + " · " + words.orElse("source." + source.confidence(), source.confidence());
    }
}
