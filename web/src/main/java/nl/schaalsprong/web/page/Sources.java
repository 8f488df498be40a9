package nl.schaalsprong.web.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;

/** Who says so, and who says otherwise. */
public record Sources(List<Row> rows, List<Clash> clashes) {
    /**
     * A source.
     *
     * @param link address, or empty
     * @param against what other sources say, where they disagree with this one
     * @param firmness what A, B or C stands for
     */
    public record Row(
            String id,
            String title,
            String date,
            String identifier,
            String link,
            String firmness,
            List<String> against) {
        /** The source as a record of the register. */
        public Subject subject() {
            return new Subject(Type.SOURCE, id);
        }
    }

    /** Sources that disagree; {@code record} is where the register says so. */
    public record Clash(Subject record, String subject, List<Side> sides, String matters) {}

    /** What one of them says. */
    public record Side(String value, String source) {}

    /** The sources of one promise, and the conflicts about it. */
    public static Sources of(Case subject, Promise promise, Words words) {
        Set<String> used = new TreeSet<>();
        used.add(promise.provenance().source());
        promise.variants()
                .forEach(
                        v -> {
                            v.fields().values().stream().map(Provenance::source).forEach(used::add);
                            v.tasks().forEach(t -> used.add(t.source()));
                        });
        subject.register().evidence(promise.id()).forEach(e -> used.add(e.source()));
        subject.register()
                .conflicts(promise.id())
                .forEach(c -> c.sides().forEach(side -> used.add(side.source())));
        return new Sources(
                subject.register().sources().stream()
                        .filter(s -> used.contains(s.id()))
                        .map(s -> row(subject, s, words))
                        .toList(),
                subject.register().conflicts().stream()
                        .filter(c -> c.about().equals(promise.id()))
                        .map(c -> clash(subject, c, words))
                        .toList());
    }

    private static Row row(Case subject, Source source, Words words) {
        return new Row(
                source.id(),
                source.title(),
                new Numbers(words).published(source.date()),
                source.identifier(),
                source.link().startsWith("https://") || source.link().startsWith("http://")
                        ? source.link()
                        : "",
                words.orElse("source." + source.confidence(), source.confidence()),
                against(subject, source, words));
    }

    private static List<String> against(Case subject, Source source, Words words) {
        return subject.register().conflicts().stream()
                .filter(c -> c.sides().stream().anyMatch(s -> s.source().equals(source.id())))
                .map(
                        c ->
                                words.of(c.subject())
                                        + ": "
                                        + c.sides().stream()
                                                .filter(s -> !s.source().equals(source.id()))
                                                .map(s -> words.of(s.value()))
                                                .collect(
                                                        java.util.stream.Collectors.joining(" / ")))
                .toList();
    }

    private static Clash clash(Case subject, Conflict conflict, Words words) {
        return new Clash(
                Subject.of(conflict),
                words.of(conflict.subject()),
                conflict.sides().stream()
                        .map(s -> new Side(words.of(s.value()), title(subject, s.source())))
                        .toList(),
                words.of(conflict.matters()));
    }

    private static String title(Case subject, String id) {
        return subject.register().source(id).map(Source::title).orElse(id);
    }
}
