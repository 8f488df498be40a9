package nl.schaalsprong.register.rule;

import static nl.schaalsprong.register.rule.Planted.codes;
import static nl.schaalsprong.register.rule.Planted.instrument;
import static nl.schaalsprong.register.rule.Planted.tranche;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranchesTest {
    @Test
    void two_sources_with_two_amounts_for_one_part_are_a_conflict() {
        assertEquals(
                List.of("register.amounts-differ"),
                codes(instrument("m", tranche("homes", 425, "a"), tranche("homes", 245, "b"))));
    }

    @Test
    void one_source_with_two_amounts_is_none() {
        assertEquals(
                List.of(),
                codes(instrument("m", tranche("homes", 425, "a"), tranche("homes", 245, "a"))));
    }

    @Test
    void amounts_of_two_parts_are_not_compared() {
        assertEquals(
                List.of(),
                codes(instrument("m", tranche("homes", 425, "a"), tranche("access", 245, "b"))));
    }
}
