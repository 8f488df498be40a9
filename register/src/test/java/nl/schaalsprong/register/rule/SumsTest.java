package nl.schaalsprong.register.rule;

import static nl.schaalsprong.register.rule.Planted.codes;
import static nl.schaalsprong.register.rule.Planted.found;
import static nl.schaalsprong.register.rule.Planted.instrument;
import static nl.schaalsprong.register.rule.Planted.part;
import static nl.schaalsprong.register.rule.Planted.tranche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.schaalsprong.register.Tranche.Division;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void parts_that_add_up_are_no_conflict() {
        assertEquals(
                List.of(),
                codes(
                        instrument(
                                "m",
                                tranche("total", 2508, "a"),
                                part("state", 1730, Division.PAYER, "a"),
                                part("region", 778, Division.PAYER, "a"))));
    }

    @Test
    void what_the_parts_leave_is_named() {
        Discrepancy one =
                found(
                                instrument(
                                        "m",
                                        tranche("total", 2508, "a"),
                                        part("access", 1058, Division.PURPOSE, "a"),
                                        part("talent", 450, Division.PURPOSE, "a")))
                        .getFirst();
        assertEquals("register.parts-fall-short", one.code());
        assertTrue(one.says().nl().contains("Niet verklaard is € 1.000 miljoen"), one.says().nl());
    }

    @Test
    void parts_that_are_too_much_are_named() {
        assertEquals(
                List.of("register.parts-exceed"),
                codes(
                        instrument(
                                "m",
                                tranche("total", 100, "a"),
                                part("one", 70, Division.STEP, "a"),
                                part("two", 50, Division.STEP, "a"))));
    }

    @Test
    void parts_of_another_instrument_count() {
        assertEquals(
                List.of(),
                codes(
                        instrument(
                                "m",
                                tranche("total", 100, "a"),
                                part("one", 70, Division.STEP, "a")),
                        instrument("other", part("total", 30, Division.STEP, "a"))));
    }

    @Test
    void two_readings_of_a_part_leave_a_range_and_no_average() {
        Discrepancy sum =
                found(
                                instrument(
                                        "m",
                                        tranche("total", 1000, "a"),
                                        part("homes", 425, Division.PURPOSE, "a"),
                                        part("homes", 245, Division.PURPOSE, "b")))
                        .getLast();
        assertTrue(sum.says().en().contains("EUR 575 million to EUR 755 million"), sum.says().en());
    }

    @Test
    void some_of_the_parts_need_not_add_up() {
        assertEquals(
                List.of(),
                codes(
                        instrument(
                                "m",
                                tranche("total", 100, "a"),
                                part("first", 10, Division.SOME, "a"))));
    }

    @Test
    void some_of_the_parts_may_not_be_more_than_the_whole() {
        assertEquals(
                List.of("register.parts-exceed"),
                codes(
                        instrument(
                                "m",
                                tranche("total", 100, "a"),
                                part("first", 110, Division.SOME, "a"))));
    }

    @Test
    void a_sum_may_be_off_by_the_rounding_of_its_parts() {
        assertEquals(
                List.of(),
                codes(
                        instrument(
                                "m",
                                tranche("total", 101, "a"),
                                part("one", 50, Division.PAYER, "a"),
                                part("two", 50, Division.PAYER, "a"))));
    }
}
