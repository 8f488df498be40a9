package nl.schaalsprong.language.vensim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;
import nl.schaalsprong.language.view.ViewObject.Point;
import org.junit.jupiter.api.Test;

/** Sketches become views. */
class SketchTest {
    private static final String MODEL =
            """
            Homes = INTEG(building, 10) ~~|
            building = rate * Homes ~~|
            rate = 0.1 ~~|
            INITIAL TIME = 0~~|FINAL TIME = 1~~|TIME STEP = 1~~|SAVEPER = 1~~|
            \\\\\\---/// Sketch information
            V300  Do not put anything below this section
            *Houses
            $192-192-192,0,Arial|12
            10,1,Homes,300,100,40,20,3,3,0,0,0,0,0,0
            12,2,48,100,100,10,8,0,3,0,0,-1,0,0,0
            1,3,5,1,4,0,0,22,0,0,0,-1--1--1,,1|(240,100)|
            1,4,5,2,100,0,0,22,0,0,0,-1--1--1,,1|(140,100)|
            11,5,48,200,100,6,8,34,3,0,0,1,0,0,0
            10,6,building,200,120,25,11,40,3,0,0,-1,0,0,0
            10,7,rate,150,200,20,11,8,3,0,0,0,0,0,0
            1,8,7,6,0,0,43,0,0,64,0,-1--1--1,,1|(170,160)|
            10,9,Homes,50,200,20,11,8,2,0,3,-1,0,0,0
            10,10,nowhere,50,220,20,11,8,3,0,0,0,0,0,0
            12,11,0,250,30,50,9,8,4,0,0,-1,0,0,0
            All homes, old and new
            1,12,9,6,1,0,0,0,0,64,0,-1--1--1,,1|(100,150)|
            \\\\\\---/// Sketch information
            V300
            *Empty
            ///---\\\\\\
            :L<%^E!@
            15:0,0,0,0,0,0
            """;

    private static List<View> views(String text) {
        return ModelFormat.read("m.mdl", text.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .sheets()
                .getFirst()
                .views();
    }

    @Test
    void every_sketch_is_a_view_with_its_title() {
        assertEquals(List.of("Houses", "Empty"), views(MODEL).stream().map(View::title).toList());
    }

    @Test
    void stocks_flows_and_their_pipes_stand_where_they_were_drawn() {
        List<ViewObject> drawn = views(MODEL).getFirst().objects();
        ViewObject.Stock homes = (ViewObject.Stock) drawn.getFirst();
        assertEquals(new Point(260, 80), homes.at());
        assertEquals(80, homes.size().orElseThrow().width());
        List<Point> pipe = List.of(new Point(100, 100), new Point(300, 100));
        assertEquals(new ViewObject.Flow("building", new Point(200, 100), pipe), drawn.get(1));
        assertEquals(new ViewObject.Auxiliary("rate", new Point(150, 200)), drawn.get(2));
        assertTrue(drawn.get(3) instanceof ViewObject.Alias alias && alias.of().equals("homes"));
        assertTrue(drawn.get(4) instanceof ViewObject.TextBox box && box.words().startsWith("All"));
    }

    @Test
    void arrows_keep_their_sign_and_begin_at_a_shadow() {
        List<ViewObject> drawn = views(MODEL).getFirst().objects();
        ViewObject.Connector first = (ViewObject.Connector) drawn.get(5);
        assertEquals(new ViewObject.End.Of("rate"), first.from());
        assertEquals(new ViewObject.End.Of("building"), first.to());
        assertEquals(Optional.of("+"), first.polarity());
        assertEquals(new ViewObject.End.OfAlias(9), ((ViewObject.Connector) drawn.get(6)).from());
        assertEquals(7, drawn.size());
    }

    @Test
    void a_broken_sketch_is_no_reason_to_refuse_a_model() {
        String broken = MODEL.replace("10,1,Homes,300", "10,1,Homes,x").replace("1,3,5", "1,,\",");
        assertEquals(2, views(broken).size());
    }
}
