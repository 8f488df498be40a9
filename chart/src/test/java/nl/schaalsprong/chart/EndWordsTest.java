package nl.schaalsprong.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndWordsTest {
    @Test
    void words_far_apart_stay_beside_what_they_name() {
        assertEquals(List.of(100.0, 20.0, 60.0), EndWords.apart(100, 20, 60).heights());
    }

    @Test
    void three_words_on_one_spot_keep_their_distance() {
        List<Double> heights = EndWords.apart(50, 50, 50).heights();
        assertTrue(heights.get(1) - heights.get(0) >= Fan.Ends.APART);
        assertTrue(heights.get(2) - heights.get(1) >= Fan.Ends.APART);
    }

    @Test
    void what_was_higher_stays_higher() {
        List<Double> heights = EndWords.apart(52, 50, 51).heights();
        assertTrue(heights.get(1) < heights.get(2) && heights.get(2) < heights.get(0));
    }
}
