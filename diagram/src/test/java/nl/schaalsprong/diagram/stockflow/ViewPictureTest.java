package nl.schaalsprong.diagram.stockflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.diagram.Drawn;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.Label;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.picture.Route;
import org.junit.jupiter.api.Test;

/** A picture stands as its view says. */
class ViewPictureTest {
    private static final Picture HOMES = Drawn.first(Drawn.HOMES);

    private static Node node(String id) {
        return HOMES.node(id).orElseThrow();
    }

    @Test
    void symbols_stand_with_their_middle_where_the_view_says() {
        assertEquals(new Point(200, 100), node("homes_now").box().middle());
        assertEquals(new Point(100, 200), node("rate").box().middle());
    }

    @Test
    void names_are_shown_with_blanks_at_the_side_the_view_says() {
        assertEquals(List.of("Homes Now"), node("homes_now").label().lines());
        assertEquals(Label.Anchor.END, node("rate").label().anchor());
        assertTrue(node("rate").label().box().right() < node("rate").box().left());
    }

    @Test
    void a_pipe_runs_from_a_cloud_to_the_border_of_its_stock() {
        Pipe building = HOMES.pipes().getFirst();
        assertEquals(Optional.empty(), building.from());
        assertEquals(Optional.of("homes_now"), building.to());
        assertEquals(1, building.clouds().size());
        assertEquals(node("homes_now").box().left(), building.points().getLast().x(), 1e-6);
    }

    @Test
    void an_alias_is_a_ghost_of_its_variable() {
        assertEquals("rate", node(":7").name());
        assertTrue(node(":7").has(Node.Mark.GHOST));
    }

    @Test
    void an_arrow_with_an_angle_leaves_at_that_angle_and_ends_at_the_border() {
        Arrow arrow = HOMES.arrows().get(1);
        Route.Arc arc = assertInstanceOf(Route.Arc.class, arrow.route());
        Point middle = node("homes_now").box().middle();
        assertEquals(arc.radius(), arc.middle().distance(middle), 1e-6);
        double up = middle.y() - arc.at(0).y();
        assertTrue(up > 0, "leaves upwards");
        Point end = arc.at(1);
        Node valve = node("building");
        assertEquals(valve.box().width() / 2, end.distance(valve.box().middle()), 0.01);
    }

    @Test
    void an_arrow_from_below_ends_at_the_name_instead_of_crossing_it() {
        Route.Line route = assertInstanceOf(Route.Line.class, HOMES.arrows().getFirst().route());
        double below = route.points().getLast().y() - node("building").label().box().bottom();
        assertEquals(0, below, 2);
    }

    @Test
    void an_arrow_between_a_stock_and_its_own_flow_is_bent_away_from_the_pipe() {
        Picture picture = Drawn.first(Drawn.HOMES.replace("angle=\"150\"", "angle=\"180\""));
        assertInstanceOf(Route.Arc.class, picture.arrows().get(1).route());
    }

    @Test
    void groups_and_words_of_the_view_are_drawn() {
        assertEquals("all of it", HOMES.captions().getFirst().label().words());
        assertEquals("What is built", HOMES.captions().get(1).label().words());
    }

    @Test
    void what_stands_in_no_view_is_counted() {
        assertEquals(List.of("hidden"), HOMES.leftOut());
    }

    @Test
    void places_are_drawn_further_apart_where_names_would_lie_over_each_other() {
        String close =
                Drawn.HOMES
                        .replace("x=\"100\" y=\"200\" label_side=\"left\"", "x=\"196\" y=\"160\"")
                        .replace("x=\"300\" y=\"220\"", "x=\"250\" y=\"160\"");
        Picture picture = Drawn.first(close);
        assertEquals(0, Clear.overlaps(picture).size(), Clear.overlaps(picture).toString());
    }

    @Test
    void a_view_with_more_symbols_than_the_limit_is_cut_and_the_rest_is_counted() {
        StringBuilder variables = new StringBuilder();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < Limits.SYMBOLS + 2; i++) {
            variables.append("<aux name=\"v%d\"><eqn>1</eqn></aux>".formatted(i));
            drawn.append(
                    "<aux name=\"v%d\" x=\"%d\" y=\"%d\"/>".formatted(i, 200 * (i % 50), 4 * i));
        }
        Picture picture =
                Drawn.first(
                        "<xmile><sim_specs><stop>1</stop></sim_specs><model><variables>"
                                + variables
                                + "</variables><views><view>"
                                + drawn
                                + "</view></views></model></xmile>");
        assertEquals(Limits.SYMBOLS, picture.nodes().size());
        assertEquals(2, picture.leftOut().size());
    }
}
