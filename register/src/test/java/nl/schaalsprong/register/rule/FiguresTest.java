package nl.schaalsprong.register.rule;

import static nl.schaalsprong.register.rule.Planted.codes;
import static nl.schaalsprong.register.rule.Planted.figure;
import static nl.schaalsprong.register.rule.Planted.found;
import static nl.schaalsprong.register.rule.Planted.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void two_sources_with_other_values_for_one_period_are_a_conflict() {
        assertEquals(
                List.of("register.figures-differ"),
                codes(indicator(figure(93, 0.5, "2021", "a"), figure(80.2, 0.05, "2021", "b"))));
    }

    @Test
    void a_difference_within_rounding_is_none() {
        assertEquals(
                List.of(),
                codes(indicator(figure(93, 0.5, "2021", "a"), figure(92.6, 0.05, "2021", "b"))));
    }

    @Test
    void two_periods_are_not_compared() {
        assertEquals(
                List.of(),
                codes(indicator(figure(93, 0.5, "2022", "a"), figure(80.2, 0.05, "2021", "b"))));
    }

    @Test
    void a_figure_without_a_year_is_held_beside_one_with_a_year() {
        assertEquals(
                List.of("register.figures-differ-undated"),
                codes(indicator(figure(93, 0.5, "", "a"), figure(80.2, 0.05, "2021", "b"))));
    }

    @Test
    void both_values_stand_side_by_side_and_none_between_them() {
        Discrepancy one =
                found(indicator(figure(93, 0.5, "2021", "a"), figure(80.2, 0.05, "2021", "b")))
                        .getFirst();
        assertEquals(
                List.of("€ 93 miljard (2021)", "€ 80,2 miljard (2021)"),
                one.sides().stream().map(s -> s.value().nl()).toList());
    }

    @Test
    void the_difference_is_said() {
        Discrepancy one =
                found(indicator(figure(93, 0.5, "2021", "a"), figure(80.2, 0.05, "2021", "b")))
                        .getFirst();
        assertEquals(true, one.says().en().contains("EUR 12.8 billion apart"));
    }
}
