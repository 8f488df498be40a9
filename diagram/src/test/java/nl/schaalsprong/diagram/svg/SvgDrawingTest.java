package nl.schaalsprong.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.schaalsprong.diagram.Drawn;
import nl.schaalsprong.diagram.picture.Picture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Pictures as SVG. */
class SvgDrawingTest {
    private static final String HOSTILE = "a&amp;&lt;script&gt;alert(1)&lt;/script&gt;&quot;'";

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_same_picture_gives_the_same_text() {
        String once = SvgDrawing.alone(Drawn.first(Drawn.HOMES), "Homes", "All");
        assertEquals(once, SvgDrawing.alone(Drawn.first(Drawn.HOMES), "Homes", "All"));
    }

    @Test
    void an_image_has_a_title_and_a_description() throws Exception {
        Document svg = parsed(SvgDrawing.alone(Drawn.first(Drawn.HOMES), "Homes", "All of them"));
        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals("p-t p-d", svg.getDocumentElement().getAttribute("aria-labelledby"));
        assertEquals("Homes", svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("All of them", svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void symbols_with_an_address_are_links_and_the_whole_is_then_a_group() throws Exception {
        String text =
                SvgDrawing.inside(
                        Drawn.first(Drawn.HOMES), "k", "t", "d", name -> Optional.of("/x/" + name));
        Document svg = parsed(text);
        assertEquals("group", svg.getDocumentElement().getAttribute("role"));
        assertEquals(5, svg.getElementsByTagName("a").getLength());
    }

    @Test
    void hostile_names_and_addresses_stay_words() throws Exception {
        String model = Drawn.HOMES.replace("name=\"Rate\"", "name=\"" + HOSTILE + "\"");
        Picture picture = Drawn.first(model);
        String text =
                SvgDrawing.inside(
                        picture, "k", "<b>", "\u0000", name -> Optional.of("/\"><x>" + name));
        assertFalse(text.contains("<script"), text);
        assertFalse(text.contains("<x>"), text);
        assertTrue(parsed(text).getDocumentElement().getTextContent().contains("<script>"));
    }
}
