package nl.schaalsprong.language.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.view.ViewObject.End;
import nl.schaalsprong.language.view.ViewObject.Point;
import nl.schaalsprong.language.view.ViewObject.Rectangle;
import org.junit.jupiter.api.Test;

/** What of the pictures of a model is read. */
class ViewReaderTest {
    @Test
    void a_view_keeps_its_title_its_type_and_what_else_it_says() {
        assertEquals(
                List.of(
                        new View(
                                "Homes",
                                "interface",
                                Map.of("zoom", "200", "isee:pages", "no"),
                                List.of()),
                        new View("", View.STOCK_FLOW, Map.of(), List.of())),
                views(
                        """
                        <view name="Homes" type="interface" zoom="200" isee:pages="no"/><view/>
                        """));
    }

    @Test
    void symbols_have_canonical_names_and_positions() {
        assertEquals(
                List.of(
                        new ViewObject.Stock("my_homes", new Point(1, 2), Optional.empty()),
                        new ViewObject.Stock(
                                "wide",
                                new Point(1, 2),
                                Optional.of(new Rectangle(new Point(1, 2), 45, 35))),
                        new ViewObject.Flow(
                                "building",
                                new Point(3.5, 4),
                                List.of(new Point(0, 4), new Point(7, 4))),
                        new ViewObject.Auxiliary("pace", new Point(5, 6)),
                        new ViewObject.Module("grid", new Point(7, 8))),
                objects(
                        """
                        <stock name="My Homes" x="1" y="2"/>
                        <stock name="wide" x="1" y="2" width="45" height="35"/>
                        <flow name="Building" x="3.5" y="4"><pts><pt x="0" y="4"/><pt x="7" y="4"/></pts></flow>
                        <aux name="pace" x="5" y="6"/>
                        <module name="grid" x="7" y="8"/>
                        """));
    }

    @Test
    void a_connector_goes_between_variables_and_aliases() {
        assertEquals(
                List.of(
                        new ViewObject.Connector(
                                new End.OfAlias(3),
                                new End.Of("pace"),
                                OptionalDouble.of(257.5),
                                List.of(),
                                Optional.of("+"),
                                OptionalInt.of(1)),
                        new ViewObject.Alias(OptionalInt.of(3), "homes", new Point(9, 9))),
                objects(
                        """
                        <connector uid="1" angle="257.5" polarity="+"><from><alias uid="3"/></from><to>Pace</to></connector>
                        <alias uid="3" x="9" y="9"><of>Homes</of></alias>
                        """));
    }

    @Test
    void groups_know_their_members_in_both_spellings() {
        Rectangle frame = new Rectangle(new Point(1, 2), 30, 40);
        assertEquals(
                List.of(
                        new ViewObject.Group("money", frame, List.of("public_euros")),
                        new ViewObject.Group("old", frame, List.of("euros")),
                        new ViewObject.TextBox("Who pays?", frame)),
                objects(
                        """
                        <group name="Money" x="1" y="2" width="30" height="40"><item name="Public euros"/></group>
                        <group name="Old" x="1" y="2" width="30" height="40"><entity name="Euros"/></group>
                        <text_box x="1" y="2" width="30" height="40">Who pays?</text_box>
                        """));
    }

    @Test
    void whatever_is_not_known_is_kept_as_it_is() {
        List<ViewObject> objects = objects("<graph/><isee:map deep='1'/><connector/><alias/>");
        assertEquals(4, objects.size());
        objects.forEach(o -> assertInstanceOf(ViewObject.Other.class, o));
        ViewObject.Other map = (ViewObject.Other) objects.get(1);
        assertEquals("isee:map", map.markup().written().name());
        assertEquals("deep", map.markup().written().attributes().getFirst().name());
    }

    @Test
    void a_position_that_is_no_number_is_said_and_does_not_refuse_the_model() {
        Outcome<Model> outcome = read("<view><aux name='a' x='left' y='2'/></view>");
        assertEquals(
                List.of("language.view-number"),
                outcome.findings().stream().map(Finding::code).toList());
        assertEquals(
                List.of(new ViewObject.Auxiliary("a", new Point(0, 2))),
                outcome.orThrow().sheets().getFirst().views().getFirst().objects());
    }

    private static List<ViewObject> objects(String drawn) {
        return views("<view>" + drawn + "</view>").getFirst().objects();
    }

    private static List<View> views(String views) {
        return read(views).orThrow().sheets().getFirst().views();
    }

    private static Outcome<Model> read(String views) {
        String text = "<xmile><sim_specs/><model><views>" + views + "</views></model></xmile>";
        return XmileReader.read("model.xmile", text.getBytes(StandardCharsets.UTF_8));
    }
}
