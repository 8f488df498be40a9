package nl.schaalsprong.web.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Past;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * The register as a page: search, what is owed, what changed.
 *
 * @param kept hidden fields of the form
 * @param heading how many were found
 * @param nothing what to say where nothing was found
 * @param fresh links to make a new record, for editors
 */
public record SearchPage(
        Frame frame,
        String action,
        Map<String, String> kept,
        Form form,
        String heading,
        List<Facet> facets,
        List<Row> rows,
        String nothing,
        String previous,
        String next,
        List<Owed.Row> overdue,
        List<Owed.Row> coming,
        boolean start,
        List<Changed> changed,
        List<Facet> fresh,
        boolean editor,
        String csv,
        String json) {
    /** One choice of a list. */
    public record Option(String value, String title, boolean chosen) {}

    /** What the form holds. */
    public record Form(
            String query,
            List<Option> types,
            List<Option> kinds,
            List<Option> states,
            List<Option> actors,
            boolean drafts,
            String since,
            String day,
            String valid) {}

    /** A type with the number found of it. */
    public record Facet(String title, int count, String link, boolean chosen) {}

    /** A record that was found. */
    public record Row(
            String title, String link, String type, String detail, boolean draft, boolean open) {}

    /** A record that changed. */
    public record Changed(
            String title, String link, String type, String when, String who, String reason) {}

    static SearchPage of(Asked asked, Frame frame, State state, Shelf shelf, History history) {
        Words words = frame.words();
        Search.Found found = asked.search().in(shelf.hits());
        int from = Math.min(found.hits().size(), (asked.search().page() - 1) * Limits.SEARCH_PAGE);
        int to = Math.min(found.hits().size(), from + Limits.SEARCH_PAGE);
        String path = new nl.schaalsprong.web.page.Links(words.language(), State.START).register();
        Owed owed = new Owed(shelf, state, frame.links(), words);
        return new SearchPage(
                frame,
                path,
                Asked.hidden(state),
                form(asked, state, shelf, words),
                words.of("register.found", found.hits().size()),
                facets(asked, state, found, path, words),
                found.hits().subList(from, to).stream().map(h -> row(h, frame)).toList(),
                nothing(state, history, words),
                page(asked, state, path, from > 0, -1),
                page(asked, state, path, to < found.hits().size(), 1),
                owed.overdue(),
                owed.coming(),
                asked.isStart(),
                changed(asked, shelf, history, frame),
                fresh(frame),
                shelf.view().drafts(),
                asked.link("/register.csv", state, asked.search().type(), 1),
                asked.link("/register.json", state, asked.search().type(), 1));
    }

    /**
     * Before the first entry an installation knew nothing; that is something else than not found.
     */
    private static String nothing(State state, History history, Words words) {
        return history.entries().stream()
                .findFirst()
                .map(first -> LocalDate.ofInstant(first.recorded(), Past.ZONE))
                .filter(began -> state.past().day().filter(began::isAfter).isPresent())
                .map(began -> words.of("register.unbegun", new Numbers(words).longDate(began)))
                .orElseGet(() -> words.of("register.unfound"));
    }

    private static String page(Asked asked, State state, String path, boolean there, int step) {
        return there
                ? asked.link(path, state, asked.search().type(), asked.search().page() + step)
                : "";
    }

    private static Form form(Asked asked, State state, Shelf shelf, Words words) {
        Search search = asked.search();
        Labels labels = new Labels(words);
        String type = search.type().map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("");
        return new Form(
                search.query(),
                options(
                        searched().map(t -> t.name().toLowerCase(Locale.ROOT)),
                        type,
                        t -> labels.types(Type.valueOf(t.toUpperCase(Locale.ROOT)))),
                options(kinds(shelf), search.kind(), labels::value),
                options(
                        Arrays.stream(Lifecycle.State.values()).map(Enum::name),
                        search.state(),
                        labels::value),
                actors(shelf, search.actor(), words),
                search.drafts(),
                asked.since().map(LocalDate::toString).orElse(""),
                state.past().day().map(LocalDate::toString).orElse(""),
                state.past().valid().map(LocalDate::toString).orElse(""));
    }

    private static Stream<Type> searched() {
        return Arrays.stream(Type.values()).filter(t -> t != Type.JUDGEMENT);
    }

    private static Stream<String> kinds(Shelf shelf) {
        return shelf.hits().stream()
                .map(h -> Titled.kind(h.item()))
                .filter(k -> !k.isEmpty())
                .distinct()
                .sorted();
    }

    private static List<Option> options(
            Stream<String> values, String chosen, java.util.function.UnaryOperator<String> title) {
        return values.map(v -> new Option(v, title.apply(v), v.equals(chosen))).toList();
    }

    private static List<Option> actors(Shelf shelf, String chosen, Words words) {
        return shelf.register().actors().stream()
                .map(a -> new Option(a.id(), words.of(a.name()), a.id().equals(chosen)))
                .sorted(Comparator.comparing(o -> Fold.of(o.title())))
                .toList();
    }

    private static List<Facet> facets(
            Asked asked, State state, Search.Found found, String path, Words words) {
        Labels labels = new Labels(words);
        int all = found.perType().values().stream().mapToInt(n -> n).sum();
        Optional<Type> chosen = asked.search().type();
        Stream<Facet> whole =
                Stream.of(
                        new Facet(
                                words.of("register.all"),
                                all,
                                asked.link(path, state, Optional.empty(), 1),
                                chosen.isEmpty()));
        return Stream.concat(
                        whole,
                        found.perType().entrySet().stream()
                                .map(
                                        e ->
                                                new Facet(
                                                        labels.types(e.getKey()),
                                                        e.getValue(),
                                                        asked.link(
                                                                path,
                                                                state,
                                                                Optional.of(e.getKey()),
                                                                1),
                                                        chosen.equals(Optional.of(e.getKey())))))
                .toList();
    }

    private static Row row(Hit hit, Frame frame) {
        Labels labels = new Labels(frame.words());
        String kind = Titled.kind(hit.item());
        String state = Titled.state(hit.item()).map(labels::value).orElse("");
        return new Row(
                frame.words().of(hit.title()),
                frame.links().register(hit.subject()),
                labels.type(hit.subject().type()),
                Stream.of(kind.isEmpty() ? "" : labels.value(kind), state)
                        .filter(s -> !s.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""),
                hit.draft(),
                false);
    }

    private static List<Changed> changed(Asked asked, Shelf shelf, History history, Frame frame) {
        return asked.since()
                .map(
                        day ->
                                history.entries().reversed().stream()
                                        .filter(e -> shelf.view().sees(e))
                                        .filter(e -> !isBefore(e, day))
                                        .limit(Limits.CHANGES)
                                        .map(e -> changed(e, shelf, frame))
                                        .toList())
                .orElse(List.of());
    }

    private static boolean isBefore(Entry entry, LocalDate day) {
        return LocalDate.ofInstant(entry.recorded(), Past.ZONE).isBefore(day);
    }

    private static Changed changed(Entry entry, Shelf shelf, Frame frame) {
        Versions.Version version = Versions.of(List.of(entry), frame.words()).getFirst();
        Subject subject = entry.change().subject();
        return new Changed(
                frame.words().of(shelf.title(subject)),
                frame.links().register(subject),
                new Labels(frame.words()).type(subject.type()),
                version.when(),
                entry.who(),
                entry.change().reason());
    }

    private static List<Facet> fresh(Frame frame) {
        Labels labels = new Labels(frame.words());
        String id = frame.words().of("register.new.id");
        return Stream.of(
                        Type.PROMISE,
                        Type.EVIDENCE,
                        Type.INSTRUMENT,
                        Type.ACTOR,
                        Type.SOURCE,
                        Type.CONFLICT,
                        Type.INDICATOR,
                        Type.RELATION)
                .map(
                        t ->
                                new Facet(
                                        labels.type(t),
                                        0,
                                        frame.links().change(new Subject(t, id)),
                                        false))
                .toList();
    }
}
