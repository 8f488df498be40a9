package nl.schaalsprong.register.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import org.junit.jupiter.api.Test;

/** What may follow in a history, and that whatever is altered shows. */
class ChainTest {
    private final Lines lines = new Lines();

    @Test
    void a_new_item_is_version_one() {
        assertEquals(1, append(Lines.change("a", "A", 0)).getFirst().version());
    }

    @Test
    void lines_are_numbered_from_one_without_gaps() {
        append(Lines.change("a", "A", 0), Lines.change("b", "B", 0));
        append(Lines.change("a", "AA", 1));
        assertEquals(List.of(1L, 2L, 3L), entries().stream().map(Entry::sequence).toList());
    }

    @Test
    void the_first_line_follows_on_nothing() {
        assertEquals("0".repeat(64), append(Lines.change("a", "A", 0)).getFirst().previous());
    }

    @Test
    void every_line_carries_the_hash_of_the_line_above() {
        append(Lines.change("a", "A", 0), Lines.change("b", "B", 0));
        assertEquals(entries().getFirst().hash(), entries().getLast().previous());
    }

    @Test
    void the_head_is_the_hash_of_the_last_line() {
        append(Lines.change("a", "A", 0), Lines.change("b", "B", 0));
        assertEquals(entries().getLast().hash(), Chain.head(lines.history()));
    }

    @Test
    void a_change_based_on_an_older_version_is_refused() {
        append(Lines.change("a", "A", 0));
        append(Lines.change("a", "AA", 1));
        assertEquals(
                List.of(
                        Finding.error(
                                "register.changed-since",
                                nl.schaalsprong.base.Place.whole("a"),
                                "a",
                                2,
                                1)),
                refused(Lines.change("a", "AAA", 1)));
    }

    @Test
    void a_new_item_under_a_name_that_exists_is_refused() {
        append(Lines.change("a", "A", 0));
        assertEquals(
                "register.changed-since", refused(Lines.change("a", "B", 0)).getFirst().code());
    }

    @Test
    void one_refused_change_refuses_all() {
        append(Lines.change("a", "A", 0));
        refused(Lines.change("b", "B", 0), Lines.change("a", "AA", 0));
        assertEquals(1, entries().size());
    }

    @Test
    void every_refused_change_is_named() {
        assertEquals(2, refused(Lines.change("a", "A", 1), Lines.change("b", "B", 1)).size());
    }

    @Test
    void two_changes_of_one_item_together_follow_on_each_other() {
        append(Lines.change("a", "A", 0), Lines.change("a", "AA", 1));
        assertEquals(List.of(1, 2), entries().stream().map(Entry::version).toList());
    }

    @Test
    void a_clock_that_runs_back_is_not_followed() {
        lines.on("2026-03-01");
        append(Lines.change("a", "A", 0));
        lines.on("2026-02-01");
        append(Lines.change("b", "B", 0));
        assertEquals(Instant.parse("2026-03-01T12:00:00Z"), entries().getLast().recorded());
    }

    @Test
    void a_change_speaks_of_the_item_it_holds() {
        Change change = Lines.change("a", "A", 0);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Change(
                                new Subject(Type.ACTOR, "b"),
                                change.content(),
                                Visibility.PUBLIC,
                                Change.ALWAYS,
                                0,
                                ""));
    }

    /** The text and the hash were made by another program, from what the decision says. */
    @Test
    void the_first_form_stays_as_it_is() {
        Change change = Change.put(Lines.actor("a", "A"), Visibility.PUBLIC, 0, "why");
        assertEquals(
                "{\"basedOn\":0,\"content\":{\"@type\":\"Put\",\"item\":{\"@type\":\"Actor\","
                        + "\"id\":\"a\",\"name\":{\"en\":\"A\",\"nl\":\"A\"},\"source\":\"source\","
                        + "\"type\":\"board\"}},\"reason\":\"why\","
                        + "\"subject\":{\"id\":\"a\",\"type\":\"ACTOR\"},"
                        + "\"validFrom\":\"0001-01-01\",\"visibility\":\"PUBLIC\"}",
                Canonical.text(change));
        assertEquals(
                "6f6e53fb4b6746b9477993054222491249724eae62f4bf7001d55c051211595e",
                Chain.hash(
                        Chain.START, 1, 1, change, "ann", Instant.parse("2026-01-01T12:00:00Z")));
    }

    @Test
    void what_was_written_verifies() {
        fill();
        assertEquals(Optional.empty(), Chain.verify(lines.history()));
    }

    @Test
    void an_altered_name_is_found_on_its_line() {
        fill();
        assertEquals(
                "2", brokenBy(e -> with(e, Lines.change("b", "Other", 0), e.who(), e.recorded())));
    }

    @Test
    void an_altered_person_is_found_on_its_line() {
        fill();
        assertEquals("2", brokenBy(e -> with(e, e.change(), "eve", e.recorded())));
    }

    @Test
    void an_altered_moment_is_found_on_its_line() {
        fill();
        assertEquals("2", brokenBy(e -> with(e, e.change(), e.who(), e.recorded().plusMillis(1))));
    }

    @Test
    void a_line_that_was_made_anew_with_a_right_hash_is_found_on_the_next() {
        fill();
        assertEquals(
                "3",
                brokenBy(
                        e -> {
                            Change other = Lines.change("b", "Other", 0);
                            Entry altered = with(e, other, e.who(), e.recorded());
                            return hashed(altered);
                        }));
    }

    @Test
    void a_line_taken_out_is_found_where_it_was() {
        fill();
        List<Entry> all = new ArrayList<>(entries());
        all.remove(1);
        assertEquals(
                List.of("register.line-missing", "2"),
                Chain.verify(new History(all))
                        .map(f -> List.of(f.code(), f.values().getFirst()))
                        .orElseThrow());
    }

    @Test
    void a_version_that_does_not_count_on_is_found() {
        fill();
        Entry last = entries().getLast();
        Entry wrong =
                hashed(
                        new Entry(
                                3,
                                7,
                                last.change(),
                                last.who(),
                                last.recorded(),
                                last.previous(),
                                ""));
        List<Entry> all = new ArrayList<>(entries());
        all.set(2, wrong);
        assertEquals(
                "register.line-out-of-order", Chain.verify(new History(all)).orElseThrow().code());
    }

    private void fill() {
        append(Lines.change("a", "A", 0), Lines.change("b", "B", 0), Lines.change("c", "C", 0));
    }

    private String brokenBy(UnaryOperator<Entry> deed) {
        List<Entry> all = new ArrayList<>(entries());
        all.set(1, deed.apply(all.get(1)));
        return Chain.verify(new History(all)).orElseThrow().values().getFirst();
    }

    private static Entry with(Entry entry, Change change, String who, Instant recorded) {
        return new Entry(
                entry.sequence(),
                entry.version(),
                change,
                who,
                recorded,
                entry.previous(),
                entry.hash());
    }

    private static Entry hashed(Entry e) {
        String hash =
                Chain.hash(
                        e.previous(), e.sequence(), e.version(), e.change(), e.who(), e.recorded());
        return new Entry(
                e.sequence(), e.version(), e.change(), e.who(), e.recorded(), e.previous(), hash);
    }

    private List<Entry> entries() {
        return lines.history().entries();
    }

    private List<Entry> append(Change... changes) {
        return lines.append(List.of(changes), "ann").orThrow();
    }

    private List<Finding> refused(Change... changes) {
        Outcome<List<Entry>> outcome = lines.append(List.of(changes), "ann");
        assertInstanceOf(Outcome.Refused.class, outcome);
        return outcome.findings();
    }
}
