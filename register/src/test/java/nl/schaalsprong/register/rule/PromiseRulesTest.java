package nl.schaalsprong.register.rule;

import static nl.schaalsprong.register.rule.Planted.codes;
import static nl.schaalsprong.register.rule.Planted.promise;
import static nl.schaalsprong.register.rule.Planted.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.Lifecycle.Event;
import nl.schaalsprong.register.Lifecycle.State;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {
    private static final LocalDate PAST = LocalDate.of(2024, 12, 31);
    private static final LocalDate FUTURE = LocalDate.of(2030, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2040, 12, 31);

    @Test
    void one_amount_for_two_areas_is_a_conflict() {
        assertEquals(
                List.of("register.readings-differ"),
                owed(reading(62_000, FUTURE, "A", "B"), reading(62_000, FUTURE, "A")));
    }

    @Test
    void one_amount_until_two_days_is_a_conflict() {
        assertEquals(
                List.of("register.readings-differ"),
                owed(reading(62_000, FUTURE, "A"), reading(62_000, LATER, "A")));
    }

    @Test
    void two_amounts_are_two_promises() {
        assertEquals(
                List.of(), owed(reading(62_000, FUTURE, "A"), reading(50_000, LATER, "A", "B")));
    }

    @Test
    void a_day_that_passed_without_an_answer_is_overdue() {
        assertEquals(List.of("register.overdue"), owed(reading(10, PAST, "A")));
    }

    @Test
    void an_answer_is_not_yet_a_result() {
        assertEquals(
                List.of("register.answered-not-achieved"),
                codes(owed(State.IN_PROGRESS, event(), Optional.empty())));
    }

    @Test
    void what_was_achieved_is_not_overdue() {
        assertEquals(List.of(), codes(owed(State.PARTLY_MET, Optional.empty(), event())));
    }

    @Test
    void what_lapsed_is_not_overdue() {
        assertEquals(List.of(), codes(owed(State.LAPSED, Optional.empty(), Optional.empty())));
    }

    @Test
    void a_need_is_owed_by_nobody_and_never_overdue() {
        assertEquals(
                List.of(),
                codes(promise(Kind.NEED, Lifecycle.CONFIRMED, "a", reading(10, PAST, "A"))));
    }

    @Test
    void a_source_that_is_not_in_the_register_is_missing() {
        assertEquals(
                List.of("register.source-missing"),
                codes(promise(Kind.NEED, Lifecycle.CONFIRMED, "lost", reading(1, FUTURE, "A"))));
    }

    @Test
    void a_weak_source_is_named() {
        assertEquals(
                List.of("register.source-weak"),
                codes(promise(Kind.NEED, Lifecycle.CONFIRMED, "c", reading(1, FUTURE, "A"))));
    }

    @Test
    void a_promise_that_leads_with_the_weaker_of_its_sources_is_named() {
        Lifecycle answered =
                new Lifecycle(State.IN_PROGRESS, event(), Optional.empty(), Optional.empty());
        assertEquals(
                List.of("register.source-weaker"),
                codes(promise(Kind.TARGET, answered, "b", reading(1, FUTURE, "A"))));
    }

    private static List<String> owed(nl.schaalsprong.register.Variant... readings) {
        return codes(promise(Kind.COMMITMENT, Lifecycle.CONFIRMED, "a", readings));
    }

    private static nl.schaalsprong.register.Promise owed(
            State state, Optional<Event> answered, Optional<Event> achieved) {
        Lifecycle lifecycle = new Lifecycle(state, answered, achieved, Optional.empty());
        return promise(Kind.COMMITMENT, lifecycle, "a", reading(10, PAST, "A"));
    }

    private static Optional<Event> event() {
        return Optional.of(new Event(LocalDate.of(2024, 6, 1), Planted.X, "a"));
    }
}
