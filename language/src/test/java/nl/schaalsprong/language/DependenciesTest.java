package nl.schaalsprong.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    private static final String MODEL =
            """
            <xmile version="1.1" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
              <header><vendor>t</vendor><product version="1">t</product></header>
              <sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs>
              <dimensions><dim name="place"><elem name="A"/><elem name="B"/></dim></dimensions>
              <model><variables>
                <!-- ==== Water: what is in it ==== -->
                <stock name="water"><dimensions><dim name="place"/></dimensions>
                  <eqn>first</eqn><inflow>rain</inflow></stock>
                <flow name="rain"><dimensions><dim name="place"/></dimensions>
                  <eqn>SMTH1(wet, slow)</eqn></flow>
                <!-- ==== Sky ==== -->
                <aux name="wet"><eqn>3</eqn></aux>
                <aux name="slow"><eqn>2</eqn></aux>
                <aux name="first"><eqn>1</eqn></aux>
              </variables></model>
            </xmile>
            """;
    private static final Plan PLAN =
            Xmile.plan("m.xmile", MODEL.getBytes(StandardCharsets.UTF_8)).orThrow();
    private static final Dependencies DEPENDENCIES = Dependencies.of(PLAN);

    @Test
    void a_stock_uses_its_flows_and_its_first_value() {
        assertEquals(Set.of("rain", "first"), DEPENDENCIES.uses("water"));
    }

    @Test
    void what_is_smoothed_is_seen_through_the_hidden_stock() {
        assertEquals(Set.of("wet", "slow"), DEPENDENCIES.uses("rain"));
    }

    @Test
    void who_uses_a_constant_is_known() {
        assertEquals(Set.of("rain"), DEPENDENCIES.usersOf("slow"));
    }

    @Test
    void upstream_counts_the_steps() {
        assertEquals(
                Map.of("water", 0, "rain", 1, "first", 1, "wet", 2, "slow", 2),
                DEPENDENCIES.upstream("water", 9));
    }

    @Test
    void upstream_goes_no_further_than_asked() {
        assertEquals(Map.of("water", 0, "rain", 1, "first", 1), DEPENDENCIES.upstream("water", 1));
    }

    @Test
    void a_variable_stands_under_the_heading_before_it() {
        assertEquals(
                List.of("Water: what is in it", "Sky"), List.of(section("water"), section("slow")));
    }

    private static String section(String variable) {
        return PLAN.section(PLAN.variable(variable).orElseThrow()).orElseThrow().title();
    }
}
