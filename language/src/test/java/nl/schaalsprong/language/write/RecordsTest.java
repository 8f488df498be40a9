package nl.schaalsprong.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.schaalsprong.language.Checker;
import nl.schaalsprong.language.Dialect;
import nl.schaalsprong.language.Model;
import org.junit.jupiter.api.Test;

/** Models that are written from their records alone. */
class RecordsTest {
    private static final String MODEL =
            """
            <xmile><header><name>All kinds</name><options><uses_arrays invalid_index_value="NaN"/></options></header>
            <sim_specs method="euler" time_units="year" save_interval="0.5"><start>1</start><stop>4</stop><dt>0.25</dt></sim_specs>
            <dimensions><dim name="Place"><elem name="A"/><elem name="B"/></dim><dim name="Level" size="3"/></dimensions>
            <model><variables>
            <stock name="Belt"><eqn>10</eqn><inflow>fill</inflow><outflow>leave</outflow><outflow>drip</outflow>
            <conveyor discrete="true" one_at_a_time="false"><len>3</len><capacity>50</capacity><sample>1</sample></conveyor></stock>
            <flow name="fill"><eqn>2</eqn><non_negative/></flow>
            <flow name="leave"/><flow name="drip" leak_start="0.25" leak_end="0.5"><leak>0.1</leak><leak_integers/></flow>
            <stock name="Line"><eqn>5</eqn><inflow>come</inflow><outflow>go</outflow><outflow>away</outflow><queue/></stock>
            <flow name="come"><eqn>1</eqn></flow><flow name="go"/><flow name="away"><overflow/></flow>
            <stock name="Oven"><eqn>0</eqn><inflow>go</inflow><outflow>out</outflow><oven><len>2</len><capacity>3</capacity><fill_time>1</fill_time></oven></stock>
            <flow name="out"><multiplier>2</multiplier></flow>
            <aux name="grid"><dimensions><dim name="Place"/><dim name="Level"/></dimensions><eqn>Place + Level</eqn></aux>
            <aux name="own"><dimensions><dim name="Place"/></dimensions><element subscript="A"><eqn>1</eqn><gf><xpts>0,1</xpts><ypts>3,5</ypts></gf></element>
            <element subscript="B"><eqn>own[A] * 2</eqn><gf type="discrete"><xscale min="0" max="2"/><ypts>1,4,9</ypts></gf></element></aux>
            <aux name="if"><eqn>IF TIME &gt; 2 AND NOT (TIME = 3) THEN -2^2 ELSE (1 - (2 - 3)) MOD 2</eqn><units>homes</units><doc>Two &amp; more.</doc></aux>
            <aux name="odd.name \\"here\\""><eqn>"if" + SUM(grid[*, 1:2]) + MEAN(grid[A, *]) + curve(TIME) // 3</eqn></aux>
            <gf name="curve" type="extrapolate"><xpts>0;1;3</xpts><ypts sep=";">1;2;8</ypts></gf>
            <aux name="more"><eqn>twice(2) + part.y</eqn><init_eqn>3</init_eqn></aux>
            <module name="part"><connect to="x" from="more2"/></module><aux name="more2"><eqn>{nothing yet} 4</eqn></aux>
            </variables></model>
            <model name="part"><variables><aux name="x" access="input"><eqn>0</eqn></aux><aux name="y"><eqn>x * (2 + 1)</eqn></aux></variables></model>
            <macro name="twice"><parm>a</parm><parm default="2">b</parm><eqn>a * b + c</eqn><variables><aux name="c"><eqn>a</eqn></aux></variables></macro>
            </xmile>
            """
                    .replace("<xpts>0;1;3</xpts>", "<xpts sep=\";\">0;1;3</xpts>");

    @Test
    void every_kind_of_variable_gives_the_same_program_again() {
        Model model = RoundTrip.read(MODEL).orThrow();
        Model again = RoundTrip.read(fromRecords(model)).orThrow();
        assertEquals(
                Optional.empty(),
                Difference.between(
                        Checker.check(model).orThrow().program(),
                        Checker.check(again).orThrow().program()));
    }

    @Test
    void names_are_written_as_they_are_titled_and_in_quotes_where_they_must_be() {
        String written =
                fromRecords(
                        RoundTrip.read(
                                        """
                                        <xmile><sim_specs/><model><aux name="Two Homes"><eqn>1</eqn></aux>
                                        <aux name="then"><eqn>two_homes + "a-b"</eqn></aux><aux name="A-b"><eqn>"then" * 0</eqn></aux></model></xmile>
                                        """)
                                .orThrow());
        assertTrue(written.contains("<eqn>Two_Homes + \"A-b\"</eqn>"), written);
        assertTrue(written.contains("<eqn>\"then\" * 0</eqn>"), written);
    }

    @Test
    void views_are_written_from_their_records_too() {
        String text =
                """
                <xmile><sim_specs/><model><variables><aux name="My pace"><eqn>1</eqn></aux></variables><views>
                <view name="Page" type="popup" zoom="200"><stock name="s" x="1" y="2.5" width="4" height="5"/>
                <flow name="f" x="1" y="2"><pts><pt x="0" y="2"/><pt x="9" y="2"/></pts></flow><aux name="My pace" x="3" y="4"/>
                <module name="m" x="1" y="1"/><alias uid="7" x="1" y="1"><of>My pace</of></alias>
                <connector uid="8" angle="30" polarity="-"><from><alias uid="7"/></from><to>f</to></connector>
                <group name="g" x="0" y="0" width="9" height="9"><item name="f"/></group>
                <text_box x="0" y="0" width="9" height="9">a &lt; b</text_box><isee:map deep="1"/></view></views></model></xmile>
                """;
        Model model = RoundTrip.read(text).orThrow();
        var before = model.sheets().getFirst().views().getFirst();
        var after =
                RoundTrip.read(fromRecords(model)).orThrow().sheets().getFirst().views().getFirst();
        assertEquals(before.objects().size(), after.objects().size());
        assertEquals(
                before.objects().subList(0, before.objects().size() - 1),
                after.objects().subList(0, after.objects().size() - 1));
        assertEquals(before.title() + before.type(), after.title() + after.type());
    }

    @Test
    void the_dialect_of_vensim_is_said_by_the_vendor() {
        String text =
                "<xmile><header><vendor>Ventana Systems, xmutil</vendor></header><sim_specs/><model/></xmile>";
        String written = fromRecords(RoundTrip.read(text).orThrow());
        assertEquals(Dialect.VENSIM, RoundTrip.read(written).orThrow().dialect());
    }

    private static String fromRecords(Model model) {
        String written = XmileWriter.write(RoundTrip.withoutMarkup(model));
        RoundTrip.parsed(written);
        return written;
    }
}
