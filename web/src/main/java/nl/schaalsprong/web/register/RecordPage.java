package nl.schaalsprong.web.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.rule.Citations;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * One record: its fields, what contradicts it, what happened, what refers to it, and its history.
 *
 * @param mark draft, or withdrawn; empty for what everybody sees
 * @param behind why the chances do not follow what was published; only told to editors
 * @param deadlines moved last days, newest first
 * @param readings link to the page of a promise; empty for other records
 * @param change link for an editor; empty for everybody else
 */
public record RecordPage(
        Frame frame,
        String title,
        String type,
        String id,
        String mark,
        String behind,
        String back,
        String readings,
        String change,
        List<Rows.Group> groups,
        List<Clashes.Clash> clashes,
        List<Event> events,
        List<Named> refers,
        List<Named> referring,
        List<Moved> deadlines,
        List<Versions.Version> versions) {
    /** Something that happened to a promise. */
    public record Event(String when, String sort, String says, Rows.Piece source, String link) {}

    /** Another record. */
    public record Named(String title, String type, String link, boolean draft) {}

    /** A last day that was moved. */
    public record Moved(
            String when, String who, String reading, String from, String to, String reason) {}

    static RecordPage of(
            Subject subject,
            Frame frame,
            State state,
            Shelf shelf,
            History history,
            Case region,
            Optional<Text> behind) {
        Words words = frame.words();
        Labels labels = new Labels(words);
        Optional<Hit> hit = shelf.hit(subject);
        List<Versions.Version> versions = Versions.of(history.of(subject, shelf.view()), words);
        return new RecordPage(
                frame,
                words.of(shelf.title(subject)),
                labels.type(subject.type()),
                subject.id(),
                mark(hit, words),
                shelf.view().drafts() ? behind.map(words::of).orElse("") : "",
                frame.links().register(),
                subject.type() == Type.PROMISE && hit.isPresent()
                        ? frame.links().promise(subject.id())
                        : "",
                shelf.view().drafts() && subject.type() != Type.JUDGEMENT
                        ? frame.links().change(subject)
                        : "",
                hit.map(h -> Rows.of(shelf, region, frame.links(), words, Sheet.of(h.item())))
                        .orElse(List.of()),
                new Clashes(shelf, state, frame.links(), words).about(subject),
                events(subject, shelf, frame),
                hit.map(h -> refers(h, shelf, frame)).orElse(List.of()),
                shelf.referring(subject).stream()
                        .filter(h -> h.subject().type() != Type.JUDGEMENT)
                        .map(h -> named(h, frame))
                        .toList(),
                moved(versions, words),
                versions);
    }

    /** Where a group says it comes from, or else where the record does; empty when neither. */
    public String source(Rows.Group group) {
        return Stream.concat(Stream.of(group), groups.stream())
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> Stream.concat(r.sources().stream(), r.value().stream()))
                .map(Rows.Piece::link)
                .filter(link -> link.contains("/register/source/"))
                .findFirst()
                .orElse("");
    }

    private static String mark(Optional<Hit> hit, Words words) {
        return hit.map(h -> h.draft() ? words.of("register.draft") : "")
                .orElse(words.of("register.withdrawn"));
    }

    private static List<Event> events(Subject subject, Shelf shelf, Frame frame) {
        return subject.type() == Type.PROMISE
                ? shelf.register().evidence(subject.id()).stream()
                        .map(e -> event(e, shelf, frame))
                        .toList()
                : List.of();
    }

    private static Event event(Evidence evidence, Shelf shelf, Frame frame) {
        Subject source = new Subject(Type.SOURCE, evidence.source());
        return new Event(
                new Numbers(frame.words()).dated(evidence.at(), evidence.precision()),
                new Labels(frame.words()).value(evidence.sort().name()),
                frame.words().of(evidence.says()),
                new Rows.Piece(
                        frame.words().of(shelf.title(source)), frame.links().register(source)),
                frame.links().register(Subject.of(evidence)));
    }

    private static List<Named> refers(Hit hit, Shelf shelf, Frame frame) {
        return Citations.of(hit.item()).stream()
                .flatMap(s -> shelf.hit(s).stream())
                .map(h -> named(h, frame))
                .toList();
    }

    private static Named named(Hit hit, Frame frame) {
        return new Named(
                frame.words().of(hit.title()),
                new Labels(frame.words()).type(hit.subject().type()),
                frame.links().register(hit.subject()),
                hit.draft());
    }

    /** Last days that were moved, by whom. */
    private static List<Moved> moved(List<Versions.Version> versions, Words words) {
        String until = words.of("register.field.until");
        return versions.stream()
                .flatMap(
                        v ->
                                v.changes().stream()
                                        .filter(c -> c.field().endsWith(until))
                                        .filter(c -> !c.before().isEmpty())
                                        .map(
                                                c ->
                                                        new Moved(
                                                                v.when(),
                                                                v.who(),
                                                                c.field(),
                                                                c.before(),
                                                                c.after(),
                                                                v.reason())))
                .toList();
    }
}
