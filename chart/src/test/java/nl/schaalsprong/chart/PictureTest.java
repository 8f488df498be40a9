package nl.schaalsprong.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.schaalsprong.chart.Mark.End;
import org.junit.jupiter.api.Test;

/** A picture moves, wraps its words and is written as SVG. */
class PictureTest {
    @Test
    void a_path_is_moved_in_both_directions() {
        Mark moved = Moved.by(Mark.line("M1 2L3.5 4H5V6Z", Palette.INK, 1), 10, 100);
        assertEquals(Mark.line("M11 102L13.5 104H15V106Z", Palette.INK, 1), moved);
    }

    @Test
    void words_break_between_words() {
        assertEquals(List.of("one two", "three"), Picture.wrapped("one two three", 8));
    }

    @Test
    void a_picture_alone_is_higher_by_its_finding_and_its_notes() {
        Picture picture = new Picture(500, 100, List.of());
        Picture alone = picture.alone("Finding", List.of("note"));
        assertTrue(alone.height() > 100 && alone.marks().size() == 2);
    }

    @Test
    void words_are_written_so_that_xml_reads_them_back() {
        Picture picture = new Picture(9, 9, List.of(Mark.words(1, 2, "<1% & \"more\"", End.START)));
        assertTrue(SvgText.marks(picture, "k").contains(">&lt;1% &amp; &quot;more&quot;</text>"));
    }

    @Test
    void a_pattern_is_defined_once_and_under_the_key_of_its_picture() {
        Mark one = new Mark.Patterned("M0 0H1V1Z", "grid", 1);
        String svg = SvgText.marks(new Picture(9, 9, List.of(one, one)), "k");
        assertEquals(2, svg.split("<pattern id=\"k-grid\"", -1).length);
    }
}
