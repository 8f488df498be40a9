package nl.schaalsprong.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.Scratch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowingTest {
    private static final long PATIENCE = 200;

    private final Remembered first =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private final Journal journal = Scratch.store(first).journal();
    private final Following following = new Following(first, journal);

    @AfterEach
    void close() {
        following.close();
        first.close();
    }

    private Promise homes() {
        return following.subject().register().promise("homes").orElseThrow();
    }

    private static Promise with(Promise p, Text title, List<Variant> variants) {
        return new Promise(
                p.id(),
                p.kind(),
                title,
                p.debtors(),
                p.creditors(),
                p.consent(),
                p.provenance(),
                variants,
                p.lifecycle());
    }

    private void write(Promise promise, Visibility visibility) {
        journal.append(List.of(Change.put(promise, visibility, 1, "")), "els").orThrow();
    }

    private static Variant until(Variant v, LocalDate until) {
        return new Variant(
                v.id(),
                v.title(),
                v.aim(),
                v.places(),
                v.area(),
                v.countingRule(),
                v.from(),
                until,
                v.condition(),
                v.fields(),
                v.history(),
                v.tasks());
    }

    @Test
    void words_are_new_at_once_and_nothing_is_computed_again() {
        var before = following.result(Scenario.BASELINE, () -> false);
        write(with(homes(), new Text("Nieuw", "New"), homes().variants()), Visibility.PUBLIC);
        assertEquals("Nieuw", homes().title().nl());
        assertSame(before, following.result(Scenario.BASELINE, () -> false));
        assertEquals(
                Example.subject().hashes().promises(), following.subject().hashes().promises());
    }

    @Test
    void a_register_that_cannot_be_computed_keeps_the_old_answers_and_says_so()
            throws InterruptedException {
        var refusing = new Remembered(Example.subject(), new RefusingEngine());
        Journal own = Scratch.store(refusing).journal();
        try (Following old = new Following(refusing, own)) {
            Promise homes = old.subject().register().promise("homes").orElseThrow();
            LocalDate before = homes.variants().getFirst().until();
            Variant later = until(homes.variants().getFirst(), before.plusYears(1));
            Promise moved = with(homes, homes.title(), List.of(later));
            own.append(List.of(Change.put(moved, Visibility.PUBLIC, 1, "")), "els").orThrow();
            old.subject();
            for (int i = 0; i < PATIENCE && old.behind().isEmpty(); i++) {
                Thread.sleep(50);
            }
            Text reason = old.behind().orElseThrow();
            assertTrue(reason.nl().contains("geen variabele"), reason.nl());
            assertTrue(reason.en().contains("no variable"), reason.en());
            Promise answered = old.subject().register().promise("homes").orElseThrow();
            assertEquals(before, answered.variants().getFirst().until());
        } finally {
            refusing.close();
        }
    }

    @Test
    void a_draft_changes_nothing_for_anybody() {
        write(with(homes(), new Text("Geheim", "Secret"), homes().variants()), Visibility.DRAFT);
        assertNotEquals("Geheim", homes().title().nl());
    }

    @Test
    void another_last_day_gives_other_futures_under_another_hash() throws InterruptedException {
        LocalDate later = LocalDate.of(2031, 12, 31);
        Promise homes = homes();
        List<Variant> moved =
                Stream.concat(
                                Stream.of(until(homes.variants().getFirst(), later)),
                                homes.variants().stream().skip(1))
                        .toList();
        write(with(homes, homes.title(), moved), Visibility.PUBLIC);
        for (int i = 0; i < PATIENCE && !homes().variants().getFirst().until().equals(later); i++) {
            Thread.sleep(50);
        }
        assertEquals(later, homes().variants().getFirst().until());
        assertNotEquals(
                Example.subject().hashes().promises(), following.subject().hashes().promises());
    }

    private View known(Instant moment) {
        return new View(moment, LocalDate.MAX, false);
    }

    private Answers seen(View view) {
        return following.seen(view).orThrow();
    }

    private Instant shipped() {
        return journal.history().entries().getLast().recorded();
    }

    /** Waits until the clock shows another moment than the last entry. */
    private void pass() throws InterruptedException {
        while (!Clock.now().isAfter(shipped())) {
            Thread.sleep(1);
        }
    }

    @Test
    void an_earlier_moment_has_its_own_words_and_the_same_futures() throws InterruptedException {
        Instant before = shipped();
        String title = homes().title().nl();
        pass();
        write(with(homes(), new Text("Nieuw", "New"), homes().variants()), Visibility.PUBLIC);
        Answers then = seen(known(before));
        assertEquals(title, then.subject().register().promise("homes").orElseThrow().title().nl());
        assertSame(
                following.result(Scenario.BASELINE, () -> false),
                then.result(Scenario.BASELINE, () -> false));
    }

    @Test
    void a_moment_with_other_promises_has_futures_of_its_own_that_are_kept() {
        Instant empty = shipped().minusMillis(1);
        var then = seen(known(empty));
        assertEquals(List.of(), then.subject().register().promises());
        assertNotSame(
                following.result(Scenario.BASELINE, () -> false),
                then.result(Scenario.BASELINE, () -> false));
        assertSame(
                then.result(Scenario.BASELINE, () -> false),
                seen(known(empty.minusMillis(1))).result(Scenario.BASELINE, () -> false));
    }

    @Test
    void the_present_is_seen_without_looking_back() {
        assertSame(following, seen(View.PUBLIC));
    }

    @Test
    void a_past_that_has_grown_since_is_looked_up_again() throws InterruptedException {
        View today = known(Instant.MAX.minusMillis(1));
        seen(today);
        pass();
        write(with(homes(), new Text("Nieuw", "New"), homes().variants()), Visibility.PUBLIC);
        assertEquals(
                "Nieuw",
                seen(today).subject().register().promise("homes").orElseThrow().title().nl());
    }
}
