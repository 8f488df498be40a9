package nl.schaalsprong.web.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.promise.ReadingColumn.Fact;
import org.junit.jupiter.api.Test;

/** Bold is what differs from the chosen reading, and nothing else. */
class DifferencesTest {
    private static final ReadingColumn CHOSEN = column("chosen", true, "nine", "same");
    private static final ReadingColumn OTHER = column("other", false, "all", "same");

    @Test
    void what_differs_from_the_chosen_reading_is_strong() {
        assertEquals(List.of(Phrase.strong("all")), lines(1, 0));
    }

    @Test
    void what_is_the_same_is_plain() {
        assertEquals(List.of(Phrase.plain("same")), lines(1, 1));
    }

    @Test
    void the_chosen_reading_stays_plain() {
        assertEquals(List.of(Phrase.plain("nine")), lines(0, 0));
    }

    @Test
    void without_a_chosen_reading_nothing_is_strong() {
        List<ReadingColumn> marked = Differences.marked(List.of(OTHER));
        assertEquals(List.of(OTHER), marked);
    }

    private static List<Phrase> lines(int column, int fact) {
        return Differences.marked(List.of(CHOSEN, OTHER)).get(column).facts().get(fact).lines();
    }

    private static ReadingColumn column(String id, boolean chosen, String... values) {
        return new ReadingColumn(
                id,
                1,
                id,
                chosen,
                0,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(values).stream()
                        .map(v -> new Fact("", List.of(Phrase.plain(v)), "", "", "", ""))
                        .toList(),
                List.of());
    }
}
