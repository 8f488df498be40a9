package nl.schaalsprong.diagram;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.format.ModelFormat;

/** Small models for the tests, read as any other. */
public final class Drawn {
    /** Homes are built at a rate and pulled down; one variable stands in no view. */
    public static final String HOMES =
            """
            <xmile version="1.0"><header><vendor>x</vendor></header>
            <sim_specs><start>0</start><stop>2</stop></sim_specs>
            <model><variables>
            <stock name="Homes Now"><eqn>10</eqn><inflow>Building</inflow><outflow>Demolition</outflow></stock>
            <flow name="Building"><eqn>Rate * Homes_Now</eqn></flow>
            <flow name="Demolition"><eqn>1</eqn></flow>
            <aux name="Rate"><eqn>0.1 + Hidden</eqn></aux>
            <aux name="Hidden"><eqn>0</eqn></aux>
            </variables>
            <views><view name="Houses">
            <stock name="Homes Now" x="200" y="100"/>
            <flow name="Building" x="100" y="100"><pts><pt x="40" y="100"/><pt x="177.5" y="100"/></pts></flow>
            <flow name="Demolition" x="300" y="100"><pts><pt x="222.5" y="100"/><pt x="360" y="100"/></pts></flow>
            <aux name="Rate" x="100" y="200" label_side="left"/>
            <alias uid="7" x="300" y="220"><of>Rate</of></alias>
            <connector uid="1" angle="90"><from>Rate</from><to>Building</to></connector>
            <connector uid="2" angle="150"><from>Homes Now</from><to>Building</to></connector>
            <group name="All of it" x="20" y="20" width="380" height="260"/>
            <text_box x="30" y="40" width="200" height="20">What is built</text_box>
            </view></views></model></xmile>
            """;

    private Drawn() {}

    /** A model as it is read from a file of that name. */
    public static Model model(String fileName, String text) {
        return ModelFormat.read(fileName, text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    /** The first picture of a model in XMILE. */
    public static Picture first(String text) {
        return Gallery.of(model("m.xmile", text)).entries().getFirst().draw();
    }
}
