package nl.schaalsprong.language.vensim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is outside the set is refused by name and line, and hostile text in a bounded time. */
class MdlRefusalTest {
    private static final String TIMES =
            "INITIAL TIME = 0~~|\nFINAL TIME = 4~~|\nTIME STEP = 1~~|\nSAVEPER = 1~~|\nD: a, b~~|\n";

    /** Found by fuzzing: an array without its subscripts has no place to count from. */
    @Test
    void a_whole_array_has_no_place_to_count_elements_from() {
        assertTrue(
                codes(TIMES + "y[D] = 2~~|\nx = VECTOR ELM MAP(y, 1)~~|\n")
                        .contains("language.vensim-function"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    x = VECTOR SORT ORDER(y, 1)              | vensim-function
                    x[D] = VECTOR RANK(x[a], 1)              | vensim-function
                    x = VECTOR SELECT(1, 2, 0, 99, 0)        | vensim-function
                    x = VECTOR ELM MAP(3, 1)                 | vensim-function
                    x = GET TIME VALUE(0, 0, 3)              | vensim-function
                    x = ALLOCATE AVAILABLE(y, z, 1)          | vensim-function
                    x = DELAY N(1, 2, 0, Time)               | vensim-function
                    x = GET XLS DATA('f.xls', 'A', 'A', 'B2') | vensim-function
                    x = GET DIRECT CONSTANTS('f.csv', ',', 'B2') | vensim-function
                    x = GAMMA LN(3)                          | vensim-function
                    x = REINITIAL(3)                         | vensim-function
                    x = A FUNCTION OF(y, z)                  | vensim-function
                    x = 1 + INTEG(1, 0)                      | vensim-nested
                    x = 2 * SAMPLE IF TRUE(Time > 1, 1, 0)   | vensim-nested
                    x                                        | vensim-data
                    x :INTERPOLATE:                          | vensim-data
                    x := 3                                   | vensim-data
                    x :IS: 'text'                            | vensim-text
                    x = 'text'                               | vensim-text
                    x = 2 ^ 3 ^ 2                            | vensim-powers
                    x = 1 +                                  | equation-ends-early
                    x = 1 + * 2                              | unexpected-in-equation
                    x = (1                                   | equation-ends-early
                    x = "never closed                        | unexpected-in-equation
                    x = 1 # 2                                | unexpected-in-equation
                    x = nowhere                              | unknown-name
                    x = pi                                   | unknown-name
                    x = y(1)                                 | vensim-function
                    x = SMOOTH(1)                            | argument-count
                    x = ZIDZ(1)                              | argument-count
                    x = INTEG(1)                             | argument-count
                    x = x + 1                                | circle
                    x(1, 2, 3)                               | vensim-points
                    x((1,1),(0,0))                           | vensim-points
                    x[D] = 1, 2, 3                           | vensim-list
                    x[nowhere] = 1                           | unknown-dimension
                    x = SUM(D!)                              | unexpected-in-equation
                    E: e1, e2 -> nowhere                     | vensim-mapping
                    E: e1, e2, e3 -> D                       | vensim-mapping
                    E: E, f                                  | vensim-range-circle
                    E: (a1-b9)                               | vensim-sequence
                    E: (a1-a999999999)                       | vensim-sequence
                    E: x, x                                  | dimension-twice
                    E: GET XLS SUBSCRIPT('f')                | vensim-function
                    self = 1                                 | vensim-name
                    """)
    void what_is_not_supported_is_refused_by_name_and_line(String equation, String code) {
        Finding first = errors(TIMES + equation + " ~~|\n").getFirst();
        assertEquals("language." + code, first.code());
        assertEquals(6, first.place().line());
        assertTrue(first.message(Language.DUTCH).contains("Misschien"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    y[D] = 1 ~~!x = y[D]                                        | vensim-right-only
                    y[D] = 1 ~~!x = y                                           | subscript-count
                    y[D] = 1 ~~!x = y[D!]                                       | wildcard-outside
                    y[D] = 1 ~~!x = SUM(y[D!] * SUM(y[D!]))                      | vensim-nested-sum
                    E: c, f ~~!y[D] = 1 ~~!x = y[c]                              | unknown-element
                    E: c, f ~~!y[D] = 1 ~~!x = SUM(y[E!])                        | unknown-element
                    E: c, f ~~!y[a] = 1 ~~!y[c] = 1                              | vensim-family
                    y[a] = 1 ~~!y[a] = 2                                        | defined-twice
                    y = 1 ~~!y = 2                                              | defined-twice
                    y[a] = INTEG(1, 0) ~~!y[b] = 2                              | vensim-mixed
                    y[a] = 1 ~~!y[a, b] = 2                                     | subscript-count
                    :MACRO: M(p : q)!M = p ~~!:END OF MACRO:                    | vensim-macro-outputs
                    :MACRO: M(p)!M = p + y ~~!:END OF MACRO:!y = 1              | unknown-name
                    :MACRO: M(p)!N = p ~~!                                      | vensim-macro-open
                    :MACRO: M(p)!N = p ~~!:END OF MACRO:                        | empty-equation
                    :MACRO: M(p)!M = M(p) ~~!:END OF MACRO:!x = M(1)            | macro-circle
                    """)
    void what_does_not_fit_together_is_refused(String equations, String code) {
        String text = TIMES + equations.replace("~~!", "~~|\n").replace("!:", "\n:");
        String whole = text.replace(")!", ")\n").replace(":!", ":\n") + " ~~|\n";
        assertTrue(codes(whole).contains("language." + code), () -> codes(whole).toString());
    }

    @Test
    void a_reality_check_is_named_and_left_out() {
        var outcome = plan(TIMES + "x = 1~~|\n:THE CONDITION: x :IMPLIES: x = 1~~|\n");
        List<String> codes = outcome.findings().stream().map(Finding::code).toList();
        assertEquals(List.of("language.vensim-dialect", "language.vensim-check"), codes);
        assertEquals(7, outcome.findings().getLast().place().line());
    }

    @Test
    void missing_and_wrong_times_are_refused() {
        assertTrue(codes("x = 1~~|").contains("language.vensim-no-time"));
        String moving = "INITIAL TIME = Time~~|FINAL TIME = 4~~|TIME STEP = 1~~|SAVEPER = 1~~|";
        assertTrue(codes(moving).contains("language.vensim-time-constant"));
        String odd = "INITIAL TIME = 0~~|FINAL TIME = 4~~|TIME STEP = 1~~|SAVEPER = 1.5~~|";
        assertTrue(codes(odd).contains("language.save-interval"));
        String long1 = "INITIAL TIME = 0~~|FINAL TIME = 1e9~~|TIME STEP = 1~~|SAVEPER = 1~~|";
        assertTrue(codes(long1).contains("language.too-many-steps"));
    }

    @Test
    void an_empty_or_binary_file_is_refused() {
        assertEquals("language.vensim-empty", errors("").getFirst().code());
        assertTrue(!errors("\u0000\u0001\u0002 binary").isEmpty());
    }

    @Test
    void a_lookup_that_cannot_be_told_is_refused_where_it_is_read_in_another_way() {
        String lookup = "P: a, b~~|f[P]((0,0),(1,1))~~|x = LOOKUP FORWARD(f, 1)~~|";
        assertTrue(codes(TIMES + lookup).contains("language.subscript-count"));
    }

    @Test
    void what_nests_too_deep_once_it_is_written_out_is_refused() {
        int deep = Limits.VENSIM_BRACKETS;
        String nested = "ZIDZ(".repeat(deep) + "1" + " + 1 + 1 + 1, Time)".repeat(deep);
        assertTrue(codes(TIMES + "x = " + nested + "~~|").contains("language.expression-too-deep"));
    }

    @Test
    void brackets_nest_up_to_the_limit() {
        int deep = Limits.VENSIM_BRACKETS;
        String fits = "x = " + "(".repeat(deep) + "1" + ")".repeat(deep) + "~~|";
        assertEquals(List.of(), codes(TIMES + fits));
        String more = "x = " + "(".repeat(deep + 1) + "1" + ")".repeat(deep + 1) + "~~|";
        assertTrue(codes(TIMES + more).contains("language.expression-too-deep"));
    }

    @Test
    void hostile_texts_are_refused() {
        String deep = "x = " + "(".repeat(45_000) + "1~~|";
        assertTrue(codes(TIMES + deep).contains("language.expression-too-deep"));
        String signs = "x = " + "-".repeat(45_000) + "1~~|";
        assertTrue(codes(TIMES + signs).contains("language.expression-too-deep"));
        String hundred = "x = " + "(".repeat(100_000) + "1~~|";
        assertTrue(codes(TIMES + hundred).contains("language.equation-too-long"));
        String many = "y = 1~~|".repeat(Limits.VARIABLES + 2);
        assertTrue(codes(TIMES + many).contains("language.too-many-variables"));
        String doubling =
                IntStream.range(0, 40)
                        .mapToObj(i -> "r%d: r%d, r%d ~~|".formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining());
        assertTrue(codes(TIMES + doubling + "r40: e~~|").contains("language.dimension-size"));
        String wide = "D1: (d1-d9999)~~| x[D1, D1, D1] = 1~~|";
        assertTrue(codes(TIMES + wide).contains("language.too-many-elements"));
        String steps =
                IntStream.range(0, 45)
                        .mapToObj(i -> "c%d = c%d + c%d ~~|".formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining());
        String times = "INITIAL TIME = c0~~|FINAL TIME = 4~~|TIME STEP = 1~~|SAVEPER = 1~~|";
        assertTrue(codes(times + steps + "c45 = 1~~|").contains("language.vensim-time-constant"));
    }

    private static nl.schaalsprong.base.Outcome<nl.schaalsprong.language.Plan> plan(String text) {
        return ModelFormat.plan("m.mdl", text.getBytes(StandardCharsets.UTF_8), Resources.NONE);
    }

    private static List<Finding> errors(String text) {
        return plan(text).findings().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .toList();
    }

    private static List<String> codes(String text) {
        return errors(text).stream().map(Finding::code).toList();
    }
}
