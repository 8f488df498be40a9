package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody might put in a case folder to hurt the reader: findings, never an exception. */
class HostileTest {
    @TempDir Path folder;

    private CopiedCase islands() {
        return CopiedCase.into(folder);
    }

    private static void first(String finding, CopiedCase hostile) {
        assertEquals(finding, hostile.found().getFirst());
    }

    @Test
    void nesting_one_deeper_than_the_limit_is_refused_where_it_begins() {
        int deep = Limits.YAML_DEPTH + 1;
        first(
                "checks.yaml:1:" + deep + " yaml-too-deep",
                islands().write("checks.yaml", nested(deep)));
    }

    @Test
    void nesting_as_deep_as_the_limit_is_read() {
        islands().write("checks.yaml", nested(Limits.YAML_DEPTH));
        first("checks.yaml:1:2 not-a-mapping", new CopiedCase(folder));
    }

    @Test
    void nesting_without_end_is_refused() {
        first(
                "checks.yaml:1:21 yaml-too-deep",
                islands().write("checks.yaml", "[".repeat(100_000)));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    @Test
    void references_that_multiply_are_refused() {
        String laughs = "- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n";
        first("checks.yaml:2:7 yaml-reference", islands().write("checks.yaml", laughs));
    }

    @Test
    void too_many_parts_are_refused() {
        String many = "[" + "1,".repeat(Limits.YAML_PARTS) + "1]";
        assertTrue(
                islands().write("checks.yaml", many).found().getFirst().endsWith("yaml-too-long"));
    }

    @Test
    void too_much_yaml_is_refused() {
        String long_ = "# " + "x".repeat(Limits.YAML_CHARACTERS);
        first("checks.yaml file-too-large", islands().write("checks.yaml", long_));
    }

    @Test
    void too_large_a_file_is_refused() {
        byte[] large = new byte[Limits.FILE_BYTES + 1];
        java.util.Arrays.fill(large, (byte) 'x');
        first("tasks.csv file-too-large", islands().write("tasks.csv", large));
    }

    @Test
    void too_long_a_table_is_refused() {
        String rows =
                "variant,place,amount,basis,source\n"
                        + "ten-ferries,NORTH,1,STATED,ferry-plan\n".repeat(Limits.ROWS + 1);
        first("tasks.csv table-too-long", islands().write("tasks.csv", rows));
    }

    @Test
    void too_long_a_field_is_refused() {
        String note = "x".repeat(Limits.FIELD_CHARACTERS + 1);
        first(
                "observations.csv:2 field-too-long",
                islands().replace("observations.csv", "E,ferry-plan,", "E,ferry-plan," + note));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused() {
        first(
                "tasks.csv:2:1 fields-in-row",
                islands().replace("tasks.csv", "ten-ferries,NORTH", "\"ten-ferries,NORTH"));
    }

    @Test
    void words_after_a_closing_quotation_mark_are_refused() {
        first(
                "tasks.csv table",
                islands().replace("tasks.csv", "ten-ferries,NORTH", "\"ten\"-ferries,NORTH"));
    }

    @Test
    void a_binary_head_is_refused() {
        byte[] binary = {(byte) 0xFF, (byte) 0xFE, 0, 1, 2, (byte) 0x80};
        first("case.yaml not-utf8", islands().write("case.yaml", binary));
    }

    @Test
    void a_binary_table_is_refused() {
        byte[] binary = {(byte) 0xFF, (byte) 0xFE, 0, 1, 2, (byte) 0x80};
        first("tasks.csv not-utf8", islands().write("tasks.csv", binary));
    }

    @Test
    void control_characters_in_yaml_are_refused() {
        assertTrue(
                islands()
                        .write("checks.yaml", "- \u0000\u0001")
                        .found()
                        .getFirst()
                        .startsWith("checks.yaml"));
    }

    @Test
    void tags_make_no_objects() {
        first(
                "checks.yaml:1:3 not-a-mapping",
                islands().write("checks.yaml", "- !!java.net.URL \"http://example.org\"\n"));
    }

    @Test
    void broken_yaml_gives_its_place() {
        first("checks.yaml:2:1 yaml", islands().write("checks.yaml", "- {id: x\n"));
    }

    @Test
    void an_empty_file_says_so() {
        first("checks.yaml empty-file", islands().write("checks.yaml", ""));
        first("tasks.csv empty-file", new CopiedCase(folder).write("tasks.csv", ""));
    }

    @Test
    void a_model_outside_the_folder_is_not_read() {
        first(
                "../model.xmile missing-file",
                islands().replace("case.yaml", "model.xmile", "../model.xmile"));
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals("cases.no-folder", CaseReader.read(nowhere).findings().getFirst().code());
    }

    @Test
    void findings_are_capped_and_the_rest_counted() {
        String rows =
                "variant,place,amount,basis,source\n"
                        + "no-such-reading,NOWHERE,x,STATED,nobody\n".repeat(Limits.ROWS);
        Outcome<Case> outcome = islands().write("tasks.csv", rows).read();
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(Limits.FINDINGS + 1, outcome.findings().size());
        assertEquals("cases.more-findings", outcome.findings().getLast().code());
    }

    @Test
    void a_long_value_is_not_quoted_in_full() {
        String name = "x".repeat(100_000);
        Outcome<Case> outcome = islands().replace("checks.yaml", "ferries_added", name).read();
        int quoted = outcome.findings().getFirst().values().getFirst().length();
        assertEquals(Limits.QUOTED + 1, quoted);
    }

    @Test
    void files_with_changed_bytes_are_read_or_refused() {
        Seed seed = new Seed(7);
        islands();
        byte[] whole = new CopiedCase(folder).bytes("promises.yaml");
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 3; k++) {
                int at = seed.of(i).below(changed.length, 2L * k);
                changed[at] = (byte) seed.of(i).below(256, 2L * k + 1);
            }
            Outcome<Case> outcome = new CopiedCase(folder).write("promises.yaml", changed).read();
            refused += outcome instanceof Outcome.Refused<Case> ? 1 : 0;
        }
        assertTrue(refused > 100, "changed files that were refused: " + refused);
    }

    @Test
    void every_file_may_be_replaced_by_anything() {
        List<String> files =
                List.of(
                        "case.yaml",
                        "places.csv",
                        "promises.yaml",
                        "limits.yaml",
                        "measures.yaml",
                        "indicators.yaml",
                        "observations.csv",
                        "model.xmile");
        List<String> contents =
                List.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "- - -",
                        "a: {b: [c, {d: }]}",
                        ",,,\n,,,",
                        "\"",
                        "&");
        islands();
        for (String file : files) {
            for (String content : contents) {
                Outcome<Case> outcome = new CopiedCase(folder).write(file, content).read();
                assertInstanceOf(Outcome.Refused.class, outcome, file + " = " + content);
            }
        }
    }
}
