package nl.schaalsprong.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Checker;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.unit.UnitCheck;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reading, writing and reading again. */
final class RoundTrip {
    private RoundTrip() {}

    static Outcome<Model> read(String text) {
        return XmileReader.read("model.xmile", text.getBytes(StandardCharsets.UTF_8));
    }

    static String written(String text) {
        return XmileWriter.write(read(text).orThrow());
    }

    /** One that knows nothing but its records. */
    static Model withoutMarkup(Model model) {
        return new Model(
                model.source(),
                model.name(),
                model.dialect(),
                model.specification(),
                model.dimensions(),
                model.outside(),
                model.sheets(),
                model.macros(),
                model.imports(),
                model.units(),
                Optional.empty());
    }

    /** A parser that knows namespaces takes it. */
    static Document parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError(e.getMessage() + "\n" + text, e);
        }
    }

    /** Whatever can be asked of what was written of a model. */
    static void assertKept(Model model, String written) {
        parsed(written);
        Model again = read(written).orThrow();
        assertEquals(written, XmileWriter.write(again));
        assertSamePlan(model, again);
    }

    static void assertSamePlan(Model model, Model again) {
        Outcome<Plan> before = Checker.check(model);
        Outcome<Plan> after = Checker.check(again);
        assertEquals(
                before.findings().stream().map(f -> f.code() + f.values()).toList(),
                after.findings().stream().map(f -> f.code() + f.values()).toList());
        if (before instanceof Outcome.Good<Plan>(Plan one, var _)
                && after instanceof Outcome.Good<Plan>(Plan other, var _)) {
            assertEquals(Optional.empty(), Difference.between(one, other));
        }
        assertEquals(UnitCheck.of(model).findings().size(), UnitCheck.of(again).findings().size());
    }
}
