package nl.schaalsprong.language.vensim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Program;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.write.XmileWriter;
import org.junit.jupiter.api.Test;

/** What a model of Vensim says in its own way is the same model once it is written as XMILE. */
class WrittenAsXmileTest {
    private static final String TIMES =
            "INITIAL TIME = 0~~|FINAL TIME = 1~~|TIME STEP = 1~~|SAVEPER = 1~~|";

    @Test
    void a_lookup_of_each_element_stays_one_of_each_element() {
        assertKept("P: n, s ~~| f[n]((0,0),(4,8)) ~~| f[s]((0,1),(4,1)) ~~| x[P] = f[P](2) ~~|");
    }

    @Test
    void a_function_whose_name_xmile_uses_otherwise_gets_another_name() {
        assertKept("x = PULSE(1, 2) + TREND(Time, 2, 0) ~~|");
        assertKept(":MACRO: SMTH1(x, y)\nSMTH1 = x / y ~~|\n:END OF MACRO:\nz = SMTH1(1, 2) ~~|");
    }

    @Test
    void characters_that_xml_does_not_allow_are_marked_when_they_are_read() {
        Outcome<Model> read = read("a\u0001b = 1 ~~| x = a\uffffb ~~|");
        assertTrue(codes(read).contains("language.illegal-character"));
        assertKept("a\u0001b = 1 ~~| x = a\uffffb ~~|");
    }

    @Test
    void conditions_nest_as_deep_as_they_may() {
        int deep = Limits.VENSIM_BRACKETS;
        assertKept("x = " + "IF THEN ELSE(Time, 1, ".repeat(deep) + "2" + ")".repeat(deep) + "~~|");
    }

    @Test
    void a_title_of_many_blanks_is_one_line() {
        assertKept("long" + " ".repeat(40_000) + "name = 1 ~~|");
    }

    private static void assertKept(String equations) {
        Model model = read(equations).orThrow();
        String written = XmileWriter.write(model);
        Program before = Xmile.plan(model, Resources.NONE).orThrow().program();
        Plan after = Xmile.plan("m.xmile", written.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertEquals(before.slots(), after.program().slots());
        assertEquals(before.step(), after.program().step());
        assertEquals(before.tables().size(), after.program().tables().size());
    }

    private static Outcome<Model> read(String equations) {
        return ModelFormat.read("m.mdl", (equations + TIMES).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
