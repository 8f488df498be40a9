package nl.schaalsprong.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.language.XmileReader;
import org.junit.jupiter.api.Test;

/** What a written file looks like. */
class XmileWriterTest {
    @Test
    void a_file_is_laid_out_an_element_a_line_with_its_parts_in_the_order_of_the_standard() {
        String written =
                RoundTrip.written(
                        """
                        <!-- SPDX-License-Identifier: EUPL-1.2 --><xmile version="1.0" xmlns="http://www.systemdynamics.org/XMILE">
                        <macro name="twice"><parm>a</parm><eqn>2*a</eqn></macro>
                        <model><aux name="Two Homes"><eqn> 1 &lt; 2 </eqn></aux><views><view/></views><variables><aux name="b"/></variables></model>
                        <dimensions><dim name="Place" size="2"/></dimensions>
                        <sim_specs><stop>1</stop></sim_specs><header><vendor>V</vendor><product version="2">P</product></header></xmile>
                        """);
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- SPDX-License-Identifier: EUPL-1.2 -->
                <xmile version="1.1" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
                  <header>
                    <vendor>V</vendor>
                    <product version="2">P</product>
                  </header>
                  <sim_specs>
                    <stop>1</stop>
                  </sim_specs>
                  <dimensions>
                    <dim name="Place" size="2"/>
                  </dimensions>
                  <model>
                    <variables>
                      <aux name="Two Homes">
                        <eqn>1 &lt; 2</eqn>
                      </aux>
                      <aux name="b"/>
                    </variables>
                    <views>
                      <view/>
                    </views>
                  </model>
                  <macro name="twice">
                    <parm>a</parm>
                    <eqn>2*a</eqn>
                  </macro>
                </xmile>
                """,
                written);
    }

    @Test
    void a_file_without_a_maker_gets_us_and_one_with_a_maker_keeps_it() {
        assertTrue(
                RoundTrip.written("<xmile><sim_specs/><model/></xmile>")
                        .contains("<vendor>Schaalsprong</vendor>"));
        String kept =
                RoundTrip.written(
                        """
                        <xmile><header><uuid>03ab</uuid><vendor>isee</vendor><product version="1.4" isee:build="7">Stella</product></header>
                        <sim_specs/><model/></xmile>
                        """);
        assertFalse(kept.contains("Schaalsprong"), kept);
        assertTrue(kept.contains("<uuid>03ab</uuid>"), kept);
        assertTrue(kept.contains("<product version=\"1.4\" isee:build=\"7\">"), kept);
    }

    @Test
    void what_vendors_add_is_kept_with_its_prefix_declared_wherever_it_stands() {
        String written =
                RoundTrip.written(
                        """
                        <xmile xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0" xmlns:our="urn:ours">
                        <sim_specs isee:delay="0"/><prefs xmlns="urn:theirs" Layer="1"><deep/></prefs>
                        <model our:colour="red"><variables><aux name="a" our:Shade="2"><eqn>1</eqn><their:Note>&amp; so</their:Note></aux>
                        <isee:dependencies><var name="a"/></isee:dependencies></variables>
                        <views><view><our:map x="1"/></view></views></model></xmile>
                        """);
        RoundTrip.parsed(written);
        assertEquals(
                List.of(),
                List.of(
                                "xmlns:isee=\"http://iseesystems.com/XMILE\"",
                                "xmlns:our=\"urn:ours\"",
                                "xmlns:their=\"urn:undeclared:their\"",
                                "=\"urn:theirs\"",
                                "<sim_specs isee:delay=\"0\"/>",
                                "vendor:prefs Layer=\"1\"",
                                "<vendor:deep/>",
                                "our:colour=\"red\"",
                                "<aux name=\"a\" our:Shade=\"2\">",
                                "<their:Note>&amp; so</their:Note>",
                                "<isee:dependencies>",
                                "<our:map x=\"1\"/>")
                        .stream()
                        .filter(part -> !written.contains(part))
                        .toList(),
                written);
    }

    @Test
    void what_older_tools_wrote_and_the_standard_lacks_leaves_the_namespace_of_xmile() {
        String written =
                RoundTrip.written(
                        """
                        <xmile><header><smile version="1.0" namespace="std, isee"/></header><sim_specs/>
                        <model><aux name="a"><eqn>1</eqn><display x="1" y="2"/></aux></model></xmile>
                        """);
        assertTrue(written.contains("xmlns:old=\"urn:undeclared:old\""), written);
        assertTrue(written.contains("<old:smile version=\"1.0\""), written);
        assertTrue(written.contains("<old:display x=\"1\" y=\"2\"/>"), written);
        assertEquals(List.of(), StrictRules.broken(RoundTrip.parsed(written).getDocumentElement()));
    }

    @Test
    void a_file_that_breaks_the_standard_is_found_by_the_rules() {
        String broken =
                """
                <xmile version="1.1" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"><model><display/><views/><variables><stock><len/></stock></variables></model></xmile>
                """;
        assertEquals(
                List.of(
                        "model holds display",
                        "model out of order: [-1, 3, 2]",
                        "stock holds len",
                        "stock without name"),
                StrictRules.broken(RoundTrip.parsed(broken).getDocumentElement()));
    }

    @Test
    void one_address_under_two_prefixes_gets_one_and_two_addresses_under_one_get_two() {
        String written =
                RoundTrip.written(
                        """
                        <xmile><sim_specs/><model xmlns:a="urn:one" xmlns:b="urn:one" a:x="1" b:x="2" b:y="3"/>
                        <p:one xmlns:p="urn:p"/><p:two xmlns:p="urn:q"/></xmile>
                        """);
        RoundTrip.parsed(written);
        assertTrue(written.contains("<model a:x=\"1\" a:y=\"3\"/>"), written);
        assertTrue(written.contains("<p2:two/>"), written);
    }

    @Test
    void prefixes_on_the_elements_of_xmile_itself_are_left_out() {
        assertTrue(
                RoundTrip.written(
                                "<x:xmile><x:sim_specs/><x:model><x:aux"
                                        + " name='a'><x:eqn>1</x:eqn></x:aux></x:model></x:xmile>")
                        .contains("<eqn>1</eqn>"));
    }

    @Test
    void comments_stay_where_they_stand_and_headings_still_head_their_variables() {
        String text =
                """
                <xmile><sim_specs/><model><variables>
                <!-- ==== Homes ==== -->
                <aux name="a"><eqn>1 <!-- one --> + 1</eqn></aux> <!-- behind -->
                <!-- two -- lines --></variables></model></xmile>
                """;
        String written = RoundTrip.written(text);
        assertTrue(written.contains("      <!-- ==== Homes ==== -->\n      <aux"), written);
        assertTrue(written.contains("<eqn>1 <!-- one --> + 1</eqn>"), written);
        assertTrue(written.contains("</aux> <!-- behind -->\n"), written);
        assertTrue(written.contains("<!-- two - - lines -->"), written);
        RoundTrip.assertKept(RoundTrip.read(text).orThrow(), written);
    }

    @Test
    void line_ends_become_lf_and_those_inside_an_attribute_are_written_out() {
        String written =
                RoundTrip.written(
                        "<xmile>\r\n<sim_specs/><model><aux name=\"two\rlines &quot;&lt;\">"
                                + "<eqn>1\r\n+ 1</eqn></aux></model></xmile>");
        assertFalse(written.contains("\r"));
        assertTrue(written.contains("name=\"two&#10;lines &quot;&lt;\""), written);
        assertTrue(written.contains("<eqn>1\n+ 1</eqn>"), written);
    }

    @Test
    void characters_xml_does_not_allow_are_read_as_a_mark_and_said() {
        String text = "<xmile><sim_specs/><model><aux name='a\u0001b'/></model></xmile>";
        var outcome = XmileReader.read("m.xmile", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("language.illegal-character"),
                outcome.findings().stream().map(Finding::code).toList());
        RoundTrip.parsed(XmileWriter.write(outcome.orThrow()));
    }

    @Test
    void a_view_is_written_as_it_was_read() {
        String view =
                """
                <view isee:zoom="200"><stock x="1.50" y="2" name="A"/><connector angle="3.0"><from>A</from><to>B</to></connector></view>\
                """;
        String written =
                RoundTrip.written(
                        "<xmile><sim_specs/><model><views>" + view + "</views></model></xmile>");
        assertTrue(written.contains("<stock x=\"1.50\" y=\"2\" name=\"A\"/>"), written);
        assertTrue(written.contains("<connector angle=\"3.0\">"), written);
        assertTrue(written.contains("<view isee:zoom=\"200\">"), written);
    }

    /** Found by fuzzing: a prefix of markup that is not written again was declared all the same. */
    @Test
    void only_the_prefixes_in_use_are_declared() {
        String written =
                RoundTrip.written(
                        """
                        <xmile xmlns:our="urn:ours"><sim_specs/>
                        <model><variables><aux name="a"><eqn>1</eqn></aux></variables></model></xmile>
                        """);
        assertTrue(!written.contains("urn:ours"), written);
    }

    /** Found by fuzzing: an element with a letter that is not plain turned into one that counts. */
    @Test
    void a_name_that_is_not_plain_does_not_turn_into_one_of_the_standard() {
        String written =
                RoundTrip.written(
                        """
                        <xmile><sim_specs/><model><variables>
                        <stock name="s"><eqn>1</eqn><non\u00e9negative/></stock>
                        </variables></model></xmile>
                        """);
        assertTrue(!written.contains("non_negative"), written);
    }

    /** Found by fuzzing: such an attribute was written as a declaration it is not. */
    @Test
    void an_attribute_that_is_no_declaration_is_not_written_as_one() {
        String written =
                RoundTrip.written(
                        """
                        <xmile><sim_specs/><model><variables>
                        <stock name="s" :xmlns="isee"><eqn>1</eqn></stock>
                        </variables></model></xmile>
                        """);
        assertTrue(!written.contains("isee"), written);
    }
}
