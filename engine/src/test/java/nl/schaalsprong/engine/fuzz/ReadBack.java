package nl.schaalsprong.engine.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Program;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Table;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.write.XmileWriter;

/** Whether a model that is written and read back is the same one. */
final class ReadBack {
    private ReadBack() {}

    static void assertSame(Model model, Outcome<Plan> checked) {
        String written = XmileWriter.write(model);
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        Outcome<Model> read = XmileReader.read("model.xmile", bytes);
        if (codes(read).equals(List.of("language.markup-too-large"))) {
            return; // Put in its place, an element may stand deeper than the limit: refused by
            // name.
        }
        assertEquals(List.of(), codes(read), () -> "refused: " + read.findings());
        Model again = read.orThrow();
        same("text", written, XmileWriter.write(again));
        Outcome<Plan> after = Xmile.plan(again, Resources.NONE);
        same("verdict", codes(checked), codes(after));
        if (checked instanceof Outcome.Good<Plan>(Plan one, _)
                && after instanceof Outcome.Good<Plan>(Plan other, _)) {
            samePrograms(one.program(), other.program());
        }
    }

    /** What stood outside its place comes in another order once it is written. */
    private static void samePrograms(Program one, Program other) {
        if (one.slots().equals(other.slots())) {
            same("tables", tables(one), tables(other));
            same("program", withoutTables(one), withoutTables(other));
        } else {
            same(
                    "slots",
                    one.slots().stream().sorted().toList(),
                    other.slots().stream().sorted().toList());
        }
    }

    private static void same(String what, Object wanted, Object found) {
        if (!wanted.equals(found) && !lines(wanted).equals(lines(found))) {
            String one = lines(wanted);
            String other = lines(found);
            int at = 0;
            while (at < Math.min(one.length(), other.length())
                    && one.charAt(at) == other.charAt(at)) {
                at++;
            }
            throw new AssertionError(
                    "%s: …%s… | …%s…".formatted(what, around(one, at), around(other, at)));
        }
    }

    /** A title on two lines has other line ends once it is written. */
    private static String lines(Object value) {
        return value.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** Why something is refused. */
    static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .map(Finding::code)
                .distinct()
                .toList();
    }

    /**
     * Arrays are not equal by what is in them; a sign before a number counts once it is written.
     */
    private static Program withoutTables(Program program) {
        return new Program(
                program.slots(),
                program.method(),
                program.initial(),
                program.step(),
                program.stocks(),
                program.memories(),
                List.of(),
                program.written(),
                program.devices(),
                0);
    }

    private static List<String> tables(Program program) {
        return program.tables().stream().map(ReadBack::text).toList();
    }

    private static String text(Table table) {
        return Arrays.toString(table.x())
                + Arrays.toString(table.y())
                + Arrays.toString(table.slope())
                + table.slopeBelow();
    }
}
