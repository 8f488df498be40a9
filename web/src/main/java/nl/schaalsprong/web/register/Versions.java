package nl.schaalsprong.web.register;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Past;
import nl.schaalsprong.web.page.Words;

/** What was written down about one record, newest first. */
public final class Versions {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Versions() {}

    /**
     * A version.
     *
     * @param hash of the entry, and {@code above} of the entry it follows
     */
    public record Version(
            int number,
            String who,
            String when,
            String day,
            String validFrom,
            String reason,
            boolean draft,
            boolean withdrawn,
            String hash,
            String above,
            List<Change> changes) {
        /** A field that changed. */
        public record Change(String field, String before, String after) {}
    }

    /** The versions somebody may see, the newest {@link Limits#VERSIONS} of them. */
    static List<Version> of(List<Entry> seen, Words words) {
        List<Version> versions = new ArrayList<>();
        List<Line> before = List.of();
        for (Entry entry : seen) {
            List<Line> after = lines(entry);
            versions.addFirst(version(entry, before, after, words));
            before = after;
        }
        return versions.stream().limit(Limits.VERSIONS).toList();
    }

    private static List<Line> lines(Entry entry) {
        return switch (entry.change().content()) {
            case Change.Content.Put(var item) -> Sheet.of(item);
            case Change.Content.Withdrawn() -> List.of();
        };
    }

    private static Version version(Entry entry, List<Line> before, List<Line> after, Words words) {
        Change change = entry.change();
        ZonedDateTime when = entry.recorded().atZone(Past.ZONE);
        Numbers numbers = new Numbers(words);
        boolean always = change.validFrom().equals(Change.ALWAYS);
        return new Version(
                entry.version(),
                entry.who(),
                numbers.longDate(when.toLocalDate()) + ", " + when.format(TIME),
                when.toLocalDate().toString(),
                always ? "" : numbers.longDate(change.validFrom()),
                change.reason(),
                change.visibility() == Visibility.DRAFT,
                change.content() instanceof Change.Content.Withdrawn,
                entry.hash(),
                entry.previous(),
                before.isEmpty() ? List.of() : changes(before, after, words));
    }

    static List<Version.Change> changes(List<Line> before, List<Line> after, Words words) {
        Labels labels = new Labels(words);
        Language other = words.language() == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        return Difference.between(before, after).stream()
                .map(
                        d ->
                                new Version.Change(
                                        label(d.path(), labels)
                                                + (d.path().endsWith("." + other.tag())
                                                        ? " (" + other.tag() + ")"
                                                        : ""),
                                        labels.value(d.before()),
                                        labels.value(d.after())))
                .toList();
    }

    private static String label(String path, Labels labels) {
        String group = Labels.groupOf(path);
        String field = labels.field(path, group);
        return group.isEmpty() ? field : labels.group(group) + " · " + field;
    }
}
