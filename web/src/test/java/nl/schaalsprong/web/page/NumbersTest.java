package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.register.Money;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers dutch = new Numbers(Words.in(Language.DUTCH));
    private final Numbers english = new Numbers(Words.in(Language.ENGLISH));

    @Test
    void a_last_day_that_no_source_names_is_said_to_be_none() {
        var none = nl.schaalsprong.register.Variant.NO_DAY;
        assertEquals("geen dag genoemd", dutch.date(none));
        assertEquals("geen dag genoemd", dutch.longDate(none));
        assertEquals("geen dag genoemd", dutch.until(none));
    }

    @Test
    void a_source_is_dated_as_exactly_as_it_says() {
        assertEquals("8\u00a0jun\u00a02023", dutch.published("2023-06-08"));
        assertEquals("dec\u00a02024", dutch.published("2024-12"));
        assertEquals("2023", dutch.published("2023"));
        assertEquals("zomer 2023", dutch.published("zomer 2023"));
    }

    @Test
    void an_amount_as_it_was_said_keeps_its_bound() {
        var said =
                new nl.schaalsprong.register.Aim.Stated(
                        31_000,
                        java.util.Optional.empty(),
                        nl.schaalsprong.register.Hedge.GE,
                        "dwelling");
        assertEquals("ten minste 31.000 woningen", dutch.said(said));
    }

    @Test
    void dutch_groups_with_points_and_english_with_commas() {
        assertEquals("62.000", dutch.amount(61_984, "dwelling"));
        assertEquals("62,000", english.amount(61_984, "dwelling"));
    }

    @Test
    void a_chance_is_a_whole_percentage() {
        assertEquals("7%", dutch.chance(0.0714));
    }

    @Test
    void no_sample_shows_that_something_cannot_happen() {
        assertEquals("<1%", dutch.chance(0.0001));
        assertEquals("<1%", dutch.chance(0));
    }

    @Test
    void no_sample_shows_that_something_must_happen() {
        assertEquals(">99%", dutch.chance(0.9999));
        assertEquals(">99%", dutch.chance(1));
    }

    @Test
    void a_gain_has_two_figures_and_its_unit() {
        assertEquals("+410\u00a0woningen", dutch.gain(413.7, "dwelling"));
        assertEquals("\u22121,2\u00a0pp", dutch.gain(-0.0123, "fraction"));
    }

    @Test
    void a_fall_has_a_real_minus_sign() {
        assertEquals("\u22121,4\u00a0pp", dutch.points(-0.014, 0.001));
    }

    @Test
    void a_change_the_sample_cannot_tell_to_a_decimal_gets_none() {
        assertEquals("+1\u00a0pp", dutch.points(0.014, 0.01));
    }

    @Test
    void a_margin_is_1_96_standard_errors_with_one_decimal() {
        assertEquals("1,0", dutch.margin(0.005));
    }

    @Test
    void a_margin_that_is_not_zero_is_never_written_as_zero() {
        assertEquals("<0,1", dutch.margin(0.0001));
    }

    @Test
    void what_a_source_states_is_not_rounded() {
        assertEquals("805", dutch.stated(805, "MW"));
    }

    @Test
    void money_is_in_millions_or_billions_when_large() {
        assertEquals("€\u00a087\u00a0mln", dutch.money(Money.euro(87_000_000, 2024)));
        assertEquals("€\u00a01,59\u00a0mld", dutch.millions(1590));
        assertEquals("€\u00a09.769", dutch.money(Money.euro(9769, 2024)));
    }

    @Test
    void a_day_is_written_short_and_the_last_of_a_year_as_its_end() {
        assertEquals("1\u00a0jan\u00a02025", dutch.date(LocalDate.of(2025, 1, 1)));
        assertEquals("eind 2029", dutch.until(LocalDate.of(2029, 12, 31)));
    }

    @Test
    void a_number_of_fixed_length_is_filled_with_zeros_only_as_far_as_needed() {
        assertEquals("0,80", dutch.fixed(0.8, 2));
        assertEquals("\u22120.10", english.fixed(-0.1, 2));
        assertEquals("1.00", english.fixed(1, 2));
        assertEquals("1,234.50", english.fixed(1234.5, 2));
        assertEquals("3", english.fixed(3.2, 0));
    }
}
