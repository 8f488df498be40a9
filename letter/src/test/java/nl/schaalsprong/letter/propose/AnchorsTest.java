package nl.schaalsprong.letter.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.register.Anchor;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    @Test
    void a_passage_of_the_text_as_given_is_found_across_joined_lines() {
        String given = "Eerst iets.\n\nDe opgave is 1.200 \nbetaalbare\nwoningen in 2030.\n";
        var reading =
                nl.schaalsprong.letter.Reader.read(
                                "a.txt", given.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .orThrow();
        int start = given.indexOf("1.200");
        int end = given.indexOf(" in 2030");
        var place = Anchors.given(Anchors.of(given, new Span(start, end)), reading).orElseThrow();
        assertEquals("1.200 betaalbare woningen", place.in(reading.text()));
    }

    private static final String TEXT =
            "De regio bouwt 1.200 woningen. Het Rijk bouwt 1.200 woningen.";
    private static final Span SECOND = new Span(46, 60);
    private static final Anchor ANCHOR = Anchors.of(TEXT, SECOND);

    @Test
    void in_its_own_text_the_place_decides() {
        assertEquals(new Located.At(SECOND, false), Anchors.locate(ANCHOR, TEXT));
    }

    @Test
    void in_a_renewed_text_the_words_are_found_where_they_stand_once() {
        String renewed = "Het Rijk bouwt dan wel 1.200 woningen.";
        assertEquals(new Located.At(new Span(23, 37), true), Anchors.locate(ANCHOR, renewed));
    }

    @Test
    void of_words_that_occur_twice_those_with_the_same_words_around_are_meant() {
        String renewed = "Kop\n\n" + TEXT;
        assertEquals(new Located.At(new Span(51, 65), true), Anchors.locate(ANCHOR, renewed));
    }

    @Test
    void words_that_occur_twice_among_other_words_are_not_located() {
        String renewed = "Eerst 1.200 woningen, later 1.200 woningen erbij.";
        assertEquals(new Located.Twice(), Anchors.locate(ANCHOR, renewed));
    }

    @Test
    void words_that_are_gone_are_not_located() {
        assertEquals(new Located.Absent(), Anchors.locate(ANCHOR, "De regio bouwt niets."));
    }

    @Test
    void an_anchor_beyond_its_text_is_not_located() {
        Anchor beyond = new Anchor(ANCHOR.textSha256(), 50, 500, ANCHOR.exactSha256(), "", "");
        assertEquals(new Located.Absent(), Anchors.locate(beyond, TEXT));
    }

    @Test
    void a_passage_beyond_the_limit_of_the_search_is_not_located() {
        String far = " ".repeat(Limits.PASSAGES) + TEXT;
        assertEquals(new Located.Absent(), Anchors.locate(ANCHOR, far));
    }
}
