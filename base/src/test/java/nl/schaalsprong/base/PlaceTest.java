package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final String TEXT = "one\ntwo\r\nthree";

    @Test
    void lines_and_columns_are_counted_from_one() {
        assertEquals(new Place("f", 1, 1), Place.at("f", TEXT, 0));
        assertEquals(new Place("f", 2, 1), Place.at("f", TEXT, TEXT.indexOf("two")));
        assertEquals(new Place("f", 3, 3), Place.at("f", TEXT, TEXT.indexOf("ree")));
    }

    @Test
    void the_end_of_the_text_has_a_place() {
        assertEquals(new Place("f", 3, 6), Place.at("f", TEXT, TEXT.length()));
    }

    @Test
    void only_what_is_known_is_printed() {
        assertEquals("f:2:5", new Place("f", 2, 5).toString());
        assertEquals("f:2", new Place("f", 2, 0).toString());
        assertEquals("f", Place.whole("f").toString());
    }
}
