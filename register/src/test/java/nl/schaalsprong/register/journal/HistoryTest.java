package nl.schaalsprong.register.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Item;
import org.junit.jupiter.api.Test;

/** What was known on a day, what held on a day, and who may see it. */
class HistoryTest {
    private static final Subject BOARD = new Subject(Type.ACTOR, "board");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Lines lines = new Lines();

    @Test
    void the_last_version_is_seen() {
        write("2026-02-01", "first");
        write("2026-03-01", "second");
        assertEquals("second", seen(View.PUBLIC));
    }

    @Test
    void what_was_known_on_the_first_of_march_is_what_was_written_by_then() {
        write("2026-02-01", "first");
        write("2026-03-02", "second");
        assertEquals("first", seen(known("2026-03-01T23:59:59Z")));
    }

    @Test
    void what_was_written_at_that_very_moment_was_known() {
        write("2026-02-01", "first");
        assertEquals("first", seen(known("2026-02-01T12:00:00Z")));
    }

    @Test
    void before_anything_was_written_nothing_was_known() {
        write("2026-02-01", "first");
        assertEquals("", seen(known("2026-01-31T00:00:00Z")));
    }

    @Test
    void a_version_holds_from_its_day_on() {
        write(Visibility.PUBLIC, Change.ALWAYS, "now");
        write(Visibility.PUBLIC, JULY, "from July");
        assertEquals("from July", seen(valid(JULY)));
    }

    @Test
    void a_version_does_not_hold_before_its_day() {
        write(Visibility.PUBLIC, Change.ALWAYS, "now");
        write(Visibility.PUBLIC, JULY, "from July");
        assertEquals("now", seen(valid(JULY.minusDays(1))));
    }

    @Test
    void a_version_written_later_about_earlier_days_does_not_hide_what_holds_later() {
        write(Visibility.PUBLIC, JULY, "from July");
        write(Visibility.PUBLIC, JANUARY, "from January");
        assertEquals("from July", seen(valid(JULY)));
    }

    @Test
    void a_version_written_later_about_earlier_days_holds_on_those_days() {
        write(Visibility.PUBLIC, JULY, "from July");
        write(Visibility.PUBLIC, JANUARY, "from January");
        assertEquals("from January", seen(valid(JULY.minusDays(1))));
    }

    @Test
    void of_two_that_hold_from_one_day_the_one_written_last_counts() {
        write(Visibility.PUBLIC, JULY, "first");
        write(Visibility.PUBLIC, JULY, "mended");
        assertEquals("mended", seen(valid(JULY)));
    }

    @Test
    void the_public_does_not_see_a_draft() {
        write(Visibility.PUBLIC, Change.ALWAYS, "public");
        write(Visibility.DRAFT, Change.ALWAYS, "draft");
        assertEquals("public", seen(View.PUBLIC));
    }

    @Test
    void an_editor_sees_the_draft() {
        write(Visibility.PUBLIC, Change.ALWAYS, "public");
        write(Visibility.DRAFT, Change.ALWAYS, "draft");
        assertEquals("draft", seen(View.DRAFTS));
    }

    @Test
    void an_item_that_is_only_a_draft_is_not_there_for_the_public() {
        write(Visibility.DRAFT, Change.ALWAYS, "draft");
        assertEquals(List.of(), lines.history().register(View.PUBLIC).actors());
    }

    @Test
    void the_versions_the_public_sees_hold_no_draft() {
        write(Visibility.DRAFT, Change.ALWAYS, "draft");
        assertEquals(List.of(), lines.history().of(BOARD, View.PUBLIC));
    }

    @Test
    void what_is_withdrawn_is_gone() {
        write("2026-02-01", "first");
        withdraw(Visibility.PUBLIC);
        assertEquals("", seen(View.PUBLIC));
    }

    @Test
    void what_is_withdrawn_was_there_before() {
        write("2026-02-01", "first");
        lines.on("2026-03-01");
        withdraw(Visibility.PUBLIC);
        assertEquals("first", seen(known("2026-02-15T00:00:00Z")));
    }

    @Test
    void what_is_withdrawn_in_a_draft_is_still_there_for_the_public() {
        write("2026-02-01", "first");
        withdraw(Visibility.DRAFT);
        assertEquals("first", seen(View.PUBLIC));
    }

    @Test
    void items_stand_in_the_order_in_which_they_first_came_in() {
        write("2026-02-01", "first");
        lines.write(Lines.actor("council", "council"), Visibility.PUBLIC, Change.ALWAYS);
        write("2026-03-01", "second");
        assertEquals(
                List.of("board", "council"),
                lines.history().all(Actor.class, View.PUBLIC).stream().map(Actor::id).toList());
    }

    @Test
    void drafts_count_as_versions() {
        write(Visibility.PUBLIC, Change.ALWAYS, "public");
        write(Visibility.DRAFT, Change.ALWAYS, "draft");
        assertEquals(2, lines.history().versions(BOARD));
    }

    private void write(String day, String name) {
        lines.on(day);
        write(Visibility.PUBLIC, Change.ALWAYS, name);
    }

    private void write(Visibility visibility, LocalDate validFrom, String name) {
        lines.write(Lines.actor("board", name), visibility, validFrom);
    }

    private void withdraw(Visibility visibility) {
        Change.Content gone = new Change.Content.Withdrawn();
        int seen = lines.history().versions(BOARD);
        lines.append(
                        List.of(new Change(BOARD, gone, visibility, Change.ALWAYS, seen, "ended")),
                        "ann")
                .orThrow();
    }

    private static View known(String moment) {
        return new View(Instant.parse(moment), LocalDate.MAX, false);
    }

    private static View valid(LocalDate day) {
        return new View(Instant.MAX, day, false);
    }

    /** The name one sees; empty when there is none. */
    private String seen(View view) {
        Optional<Item> item = lines.history().item(BOARD, view);
        return item.map(Actor.class::cast).map(Actor::name).map(Text::nl).orElse("");
    }
}
