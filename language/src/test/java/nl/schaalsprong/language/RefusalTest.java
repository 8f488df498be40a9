package nl.schaalsprong.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a model is said with a code and a line, and with advice. */
class RefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ???                      | undefined-equation
                    1 +                      | equation-ends-early
                    1 + * 2                  | unexpected-in-equation
                    (1                       | equation-ends-early
                    1 2                      | unexpected-in-equation
                    IF 1 THEN 2              | equation-ends-early
                    "never closed            | unexpected-in-equation
                    {only a comment}         | empty-equation
                    y                        | unknown-name
                    x                        | circle
                    FOO(1)                   | unknown-function
                    RANK(1)                  | argument-count
                    SIN(1, 2)                | argument-count
                    DELAYN(1, 2, TIME)       | delay-order
                    SMTHN(1, 2, 0)           | delay-order
                    RANDOM(0, 1, TIME)       | must-be-a-number
                    LOOKUP(1, 2)             | lookup-of-what
                    1 # 2                    | unexpected-in-equation
                    """)
    void a_bad_equation_is_refused_by_name_and_line(String equation, String code) {
        assertFirst(Snippets.equation(equation), code, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <aux name="a"><dimensions><dim name="Nowhere"/></dimensions><eqn>1</eqn></aux> | unknown-dimension
                    <aux name="a"><dimensions><dim name="Place"/></dimensions><element subscript="C"><eqn>1</eqn></element></aux> | unknown-element
                    <aux name="a"><dimensions><dim name="Place"/></dimensions><element subscript="A"><eqn>1</eqn></element></aux> | empty-equation
                    <aux name="a"><dimensions><dim name="Place"/></dimensions><eqn>1</eqn></aux><aux name="b"><eqn>a</eqn></aux> | needs-subscript
                    <aux name="a"><dimensions><dim name="Place"/></dimensions><eqn>1</eqn></aux><aux name="b"><eqn>a[*]</eqn></aux> | wildcard-outside
                    <aux name="a"><dimensions><dim name="Place"/></dimensions><eqn>1</eqn></aux><aux name="b"><eqn>a[A, B]</eqn></aux> | subscript-count
                    <aux name="a"><dimensions><dim name="Place"/></dimensions><eqn>1</eqn></aux><aux name="b"><eqn>a[7]</eqn></aux> | unknown-element
                    <aux name="a"><dimensions><dim name="Place"/></dimensions><eqn>1</eqn></aux><aux name="c"><dimensions><dim name="Level"/></dimensions><eqn>1</eqn></aux><aux name="b"><eqn>SUM(a[*] * c[*])</eqn></aux> | array-sizes
                    <aux name="a"><eqn>1</eqn></aux><aux name="A"><eqn>2</eqn></aux> | defined-twice
                    <aux><eqn>1</eqn></aux> | no-name
                    <stock name="s"><eqn>1</eqn><inflow>nothing</inflow></stock> | unknown-flow
                    <stock name="s"><eqn>1</eqn><conveyor><len>3</len></conveyor></stock> | conveyor-without-end
                    <stock name="s"><eqn>1</eqn><conveyor/></stock> | no-transit-time
                    <stock name="s"><eqn>1</eqn><conveyor><len>3</len><belt/></conveyor></stock> | unsupported-element
                    <stock name="s"><eqn>1</eqn><conveyor><len>3</len></conveyor><queue/></stock> | two-devices
                    <stock name="s"><eqn>1</eqn><queue/></stock><aux name="a"><eqn>SIZE(s)</eqn></aux> | device-content
                    <flow name="f"><eqn>1</eqn><leak/></flow> | leaves-no-device
                    <flow name="f" leak_end="2"><leak>0.1</leak></flow> | leak-zone
                    <stock name="s"><eqn>1</eqn><outflow>f</outflow><queue/></stock><flow name="f"><overflow/></flow> | overflow-first
                    <stock name="s"><eqn>1</eqn><outflow>f</outflow><queue/></stock><stock name="t"><eqn>1</eqn><inflow>f</inflow><outflow>g</outflow><conveyor><len>1</len></conveyor></stock><flow name="f"/><flow name="g"/> | queue-needs-discrete
                    <stock name="s"><eqn>1</eqn><outflow>f</outflow><queue/></stock><stock name="t"><eqn>1</eqn><outflow>f</outflow></stock><flow name="f"/> | shared-device-flow
                    <stock name="s"><eqn>1</eqn><oven><len>2</len></oven></stock> | oven-never-closes
                    <stock name="s"><eqn>1</eqn><inflow>f</inflow><inflow>g</inflow><oven><len>2</len><capacity>3</capacity></oven></stock><flow name="f"><eqn>1</eqn></flow><flow name="g"><eqn>1</eqn></flow> | oven-flows
                    <stock name="s"><eqn>1</eqn><outflow>f</outflow><conveyor><len>2</len></conveyor></stock><flow name="f"/><stock name="o"><eqn>0</eqn><inflow>f</inflow><oven><len>2</len><capacity>3</capacity></oven></stock> | device-into-oven
                    <flow name="f" spreadflow="even"><eqn>1</eqn></flow> | unsupported-element
                    <stock name="s"><eqn>1</eqn><conveyor speed="2"><len>3</len></conveyor></stock> | unsupported-element
                    <stock name="s"><eqn>1</eqn><conveyor isee:ignore_earlier_zone_losses="true"><len>3</len></conveyor></stock> | unsupported-element
                    <stock name="s"><eqn>1</eqn><conveyor discrete="perhaps"><len>3</len></conveyor></stock> | unsupported-element
                    <stock name="s"><eqn>1</eqn><conveyor><len><eqn>3</eqn></len></conveyor></stock> | unsupported-element
                    <stock name="s"><eqn>1</eqn><queue><capacity>3</capacity></queue></stock> | unsupported-element
                    <stock name="s"><eqn>1</eqn><queue discipline="last"/></stock> | unsupported-element
                    <stock name="s"><eqn>1</eqn><oven heat="9"><len>3</len></oven></stock> | unsupported-element
                    <flow name="f"><leak zone="2">0.1</leak></flow> | unsupported-element
                    <flow name="f"><leak><eqn>0.1</eqn></leak></flow> | unsupported-element
                    <flow name="f"><eqn>1</eqn><conveyor><len>3</len></conveyor></flow> | unsupported-element
                    <aux name="a"><eqn>1</eqn><multiplier>3</multiplier></aux> | unsupported-element
                    <stock name="s"><eqn>1</eqn><leak>3</leak></stock> | unsupported-element
                    <aux name="a"><mathml><math/></mathml></aux> | unsupported-element
                    <lever name="a"><eqn>1</eqn></lever> | unsupported-element
                    <flow name="f"><dimensions><dim name="Place"/></dimensions><element subscript="A"><eqn>1</eqn><non_negative/></element><element subscript="B"><eqn>1</eqn></element></flow> | unsupported-element
                    <flow name="f"><dimensions><dim name="Place"/></dimensions><element subscript="A"><eqn>1</eqn><multiplier>3</multiplier></element><element subscript="B"><eqn>1</eqn></element></flow> | unsupported-element
                    <flow name="f"><dimensions><dim name="Place"/></dimensions><element subscript="A" leak_end="0.5"><eqn>1</eqn></element><element subscript="B"><eqn>1</eqn></element></flow> | unsupported-element
                    <module name="m" resource="other.xml"/> | outside-resource
                    <aux name="a"><eqn>1</eqn><gf name="nowhere"/></aux> | unknown-table
                    <gf name="g"><ypts>1,2</ypts></gf> | no-scale
                    <aux name="a"><dimensions><dim name="Level"/></dimensions><eqn>1</eqn></aux><aux name="b"><eqn>SUM(a[3:1])</eqn></aux> | range-order
                    <aux name="a"><dimensions><dim name="Level"/></dimensions><eqn>1</eqn></aux><aux name="b"><eqn>SUM(a[1:TIME])</eqn></aux> | range-computed
                    <aux name="a"><dimensions><dim name="Level"/></dimensions><eqn>1</eqn></aux><aux name="b"><dimensions><dim name="Level"/></dimensions><eqn>SUM(a[*] * a)</eqn></aux> | ambiguous-array
                    <aux name="a"><dimensions><dim name="Level"/></dimensions><eqn>1</eqn></aux><aux name="b"><dimensions><dim name="Level"/></dimensions><eqn>a[Level]'</eqn></aux> | transposed-part
                    <stock name="s"><eqn>t</eqn></stock><stock name="t"><eqn>s</eqn></stock> | initial-circle
                    <module name="m" model="elsewhere"/> | unknown-module
                    <aux name="a"><eqn>1</eqn><gf><ypts>1,x</ypts></gf></aux> | table-number
                    <aux name="a"><eqn>1</eqn><gf><ypts></ypts></gf></aux> | table-points
                    <aux name="a"><eqn>1</eqn><gf><xpts>1,2,3</xpts><ypts>1,2</ypts></gf></aux> | table-sizes
                    <aux name="a"><eqn>1</eqn><gf><xpts>2,1</xpts><ypts>1,2</ypts></gf></aux> | table-order
                    <aux name="a"><eqn>1</eqn><gf type="wavy"><xpts>1,2</xpts><ypts>1,2</ypts></gf></aux> | table-kind
                    <gf name="g"><xpts>1,2</xpts><ypts>1,2</ypts></gf><aux name="a"><eqn>g + 1</eqn></aux> | table-without-argument
                    """)
    void a_bad_declaration_is_refused_by_name_and_line(String variables, String code) {
        assertFirst(Snippets.model(variables), code, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <!DOCTYPE x [<!ENTITY a "b">]><xmile/>                                   | document-type
                    plain words                                                              | no-markup
                    <html></html>                                                            | not-xmile
                    <xmile><model>                                                           | unclosed
                    <xmile><model/></xmile>                                                  | no-times
                    <xmile><sim_specs/></xmile>                                              | no-model
                    <xmile><sim_specs><stop>x</stop></sim_specs><model/></xmile>             | not-a-number
                    <xmile><sim_specs><dt>0</dt></sim_specs><model/></xmile>                 | bad-times
                    <xmile><sim_specs><start>2</start><stop>1</stop></sim_specs><model/></xmile> | bad-times
                    <xmile><sim_specs method="Gear"/><model/></xmile>                        | unsupported-method
                    <xmile><sim_specs><run by="group"/></sim_specs><model/></xmile>          | unsupported-element
                    <xmile><sim_specs><run by="module"/></sim_specs><model/></xmile>         | unsupported-element
                    <xmile><sim_specs><dt reciprocal="yes">4</dt></sim_specs><model/></xmile> | unsupported-element
                    <xmile><sim_specs/><behavior><rounding/></behavior><model/></xmile>      | unsupported-element
                    <xmile><sim_specs/><behavior non_negative="true"/><model/></xmile>       | unsupported-element
                    <xmile><sim_specs/><model><behavior><aux><non_negative/></aux></behavior></model></xmile> | unsupported-element
                    <xmile><sim_specs><dt>1</dt><saveper>1.5</saveper></sim_specs><model/></xmile> | save-interval
                    <xmile><sim_specs/><data><import resource="a.csv"/></data><model/></xmile> | data-unreadable
                    <xmile><sim_specs/><data><import type="Excel" resource="a"/></data><model/></xmile> | unsupported-element
                    <xmile><sim_specs/><macro name="m" filter="flow"><eqn>1</eqn></macro><model/></xmile> | unsupported-element
                    <xmile><sim_specs/><macro name="SMTH1"><eqn>1</eqn></macro><model/></xmile> | reserved-name
                    <xmile><sim_specs/><macro name="m"><eqn>1</eqn><sim_specs/></macro><model/></xmile> | own-times
                    <xmile><sim_specs/><macro name="m"><parm default="1">a</parm><parm>b</parm><eqn>1</eqn></macro><model/></xmile> | default-before
                    <xmile><sim_specs/><model/><model name="m"><sim_specs/></model></xmile> | own-times
                    <xmile><sim_specs/><model encryption-scheme="AES-128,CBC,SHA256">abc</model></xmile> | encrypted-model
                    <xmile><header><includes><include resource="a.xml"/></includes></header><sim_specs/><model/></xmile> | outside-resource
                    <xmile><sim_specs method="RK4"/><model><stock name="s"><eqn>1</eqn><queue/></stock></model></xmile> | device-needs-euler
                    """)
    void a_bad_file_is_refused(String text, String code) {
        Outcome<Plan> outcome = Snippets.plan(text);
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals("language." + code, outcome.findings().getFirst().code());
    }

    @Test
    void a_circle_is_named_in_full() {
        Outcome<Plan> outcome =
                Snippets.plan(
                        Snippets.model(
                                """
                                <aux name="a"><eqn>b + 1</eqn></aux>
                                <aux name="b"><eqn>c * 2</eqn></aux>
                                <aux name="c"><eqn>a</eqn></aux>\
                                """));
        Finding circle = outcome.findings().getFirst();
        assertEquals("language.circle", circle.code());
        assertEquals("a ← c ← b ← a", circle.values().getFirst());
    }

    @Test
    void a_name_that_is_almost_right_gets_the_right_one_as_advice() {
        Finding unknown =
                Snippets.plan(
                                Snippets.model(
                                        """
                                        <aux name="demand"><eqn>1</eqn></aux>
                                        <aux name="b"><eqn>demnad</eqn></aux>\
                                        """))
                        .findings()
                        .getFirst();
        assertEquals(
                "demnad, used in b, does not exist. Maybe demand is meant.",
                unknown.message(Language.ENGLISH));
    }

    @Test
    void a_finding_points_at_the_column_behind_entities_and_comments() {
        Finding finding =
                Snippets.plan(Snippets.equation("1 &lt; {no} 2 + nothing")).findings().getFirst();
        assertEquals(4, finding.place().line());
        assertEquals(
                "<aux name=\"x\"><eqn>1 &lt; {no} 2 + ".length() + 1, finding.place().column());
    }

    @Test
    void all_bad_equations_of_a_model_are_said_at_once() {
        assertEquals(
                2,
                Snippets.codes(
                                Snippets.model(
                                        """
                                        <aux name="a"><eqn>nothing</eqn></aux>
                                        <aux name="b"><eqn>nowhere</eqn></aux>\
                                        """))
                        .size());
    }

    private static void assertFirst(String text, String code, int line) {
        Outcome<Plan> outcome = Snippets.plan(text);
        assertInstanceOf(Outcome.Refused.class, outcome, "refused");
        Finding first = outcome.findings().getFirst();
        assertEquals("language." + code, first.code());
        assertEquals(line, first.place().line());
    }
}
