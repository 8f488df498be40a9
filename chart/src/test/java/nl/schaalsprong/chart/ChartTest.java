package nl.schaalsprong.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    @Test
    void an_axis_maps_its_ends_to_its_pixels() {
        Axis axis = new Axis(0, 10, 100, 0);
        assertEquals(100, axis.at(0));
        assertEquals(0, axis.at(10));
        assertEquals(50, axis.at(5));
    }

    @Test
    void ticks_are_round_numbers_inside_the_range() {
        assertEquals(List.of(0.0, 20.0, 40.0), new Axis(-3, 52, 0, 1).ticks(3));
    }

    @Test
    void a_fan_is_drawn_from_the_reference_day_to_the_last_day() {
        Fan fan = fan(100);
        assertTrue(fan.median().startsWith("M" + Axis.text(fan.referenceX())), fan.median());
        assertEquals(fan.whisker().x() - 6, fan.aim().to());
    }

    @Test
    void a_redraw_can_find_every_pixel_from_zero_and_scale() {
        Fan fan = fan(100);
        double y = Axis.round(fan.zero() - fan.perUnit() * 80);
        assertTrue(fan.median().endsWith(" " + Axis.text(y)), fan.median() + " " + y);
    }

    @Test
    void two_words_at_the_end_never_touch() {
        Fan.Ends ends = fan(80).ends();
        assertTrue(Math.abs(ends.aimY() - ends.expectedY()) >= Fan.Ends.APART);
    }

    @Test
    void words_on_the_line_that_are_close_get_rows_of_their_own() {
        ChanceLine line =
                ChanceLine.of(
                        List.of(
                                new ChanceLine.Entry("a", "3%", "62.000 woningen", 0.03, 0.03),
                                new ChanceLine.Entry("b", "6%", "72.000 werkplekken", 0.06, 0.06),
                                new ChanceLine.Entry("c", "86%", "twee overleggen", 0.86, 0.86)));
        assertEquals(2, line.levels());
        assertEquals(1, line.points().getFirst().level());
    }

    @Test
    void shares_are_stacked_from_the_bottom() {
        Stack stack =
                StackDrawing.draw(
                        new double[][] {{0.5, 0.5}, {0.5, 0.5}},
                        2,
                        2025,
                        OptionalInt.empty(),
                        2,
                        new StackLayout(500, 100, 0, 400, 0, 100, true));
        assertEquals(
                "M0 50L200 50L200 50L400 50L400 100L200 100L200 100L0 100Z",
                stack.bands().getFirst().path());
    }

    @Test
    void words_beside_the_stack_never_touch() {
        double[][] shares = new double[6][4];
        for (double[] row : shares) {
            java.util.Arrays.fill(row, 0.02);
        }
        Stack stack = StackDrawing.draw(shares, 4, 2025, OptionalInt.empty(), 2, StackLayout.WIDE);
        for (int i = 1; i < shares.length; i++) {
            double gap = stack.bands().get(i - 1).legendY() - stack.bands().get(i).legendY();
            assertTrue(gap >= 20, "gap " + gap);
        }
    }

    private static Fan fan(double amount) {
        Quantiles start = new Quantiles(10, 10, 10, 10, 10);
        Quantiles end = new Quantiles(60, 70, 80, 90, 95);
        return FanDrawing.draw(
                new FanData(
                        List.of(
                                new FanData.Past(LocalDate.of(2020, 1, 1), 0, true),
                                new FanData.Past(START, 10, true)),
                        List.of(START, END),
                        List.of(start, end),
                        List.of(),
                        START,
                        START,
                        END,
                        end,
                        amount),
                FanLayout.CARD,
                2016,
                2031);
    }
}
