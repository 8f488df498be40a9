package nl.schaalsprong.engine.why;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;

/** Small models that have run, for tests. */
final class Recorded {
    /** Exponential growth: 100, growing by a tenth in a step. */
    static final String GROWTH = stock("s", "100", "<inflow>f</inflow>") + flow("f", "s * 0.1");

    /** Logistic growth from 1 to 100 with the growth as an auxiliary. */
    static final String LOGISTIC =
            stock("s", "1", "<inflow>f</inflow>")
                    + flow("f", "s * g")
                    + aux("g", "0.1 * (1 - s / 100)");

    private Recorded() {}

    static String aux(String name, String equation) {
        return "<aux name=\"%s\"><eqn>%s</eqn></aux>".formatted(name, equation);
    }

    static String flow(String name, String equation) {
        return "<flow name=\"%s\"><eqn>%s</eqn></flow>".formatted(name, equation);
    }

    static String stock(String name, String initial, String flows) {
        return "<stock name=\"%s\"><eqn>%s</eqn>%s</stock>".formatted(name, initial, flows);
    }

    /** A chain of growing stocks, each fed by the one before and the first by the last. */
    static String ring(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int before = (i + length - 1) % length;
            text.append(aux("a" + i, i == 0 ? "s" : "a" + before));
        }
        return text.append(stock("s", "1", "<inflow>f</inflow>"))
                .append(flow("f", "a" + (length - 1)))
                .toString();
    }

    /** Stocks that each flow from all, themselves included. */
    static String mesh(int stocks) {
        StringBuilder text = new StringBuilder();
        StringBuilder sum = new StringBuilder("0");
        for (int i = 0; i < stocks; i++) {
            sum.append(" + s").append(i);
        }
        for (int i = 0; i < stocks; i++) {
            text.append(stock("s" + i, "1", "<inflow>f" + i + "</inflow>"));
            text.append(flow("f" + i, "0.1 * (" + sum + ")"));
        }
        return text.toString();
    }

    static Plan plan(String stop, String variables) {
        String text =
                """
                <xmile version="1.1"><sim_specs><start>0</start><stop>%s</stop><dt>1</dt></sim_specs>
                <model><variables>%s</variables></model></xmile>
                """
                        .formatted(stop, variables);
        return Xmile.plan("model.xmile", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    /** A model that ran from 0 to {@code stop} in steps of 1. */
    static CausalLinks run(int stop, String... variables) {
        Plan plan = plan(Integer.toString(stop), String.join("", variables));
        return CausalLinks.of(Recording.of(plan, Map.of(), 42, 0, 0, stop, 1).orThrow());
    }

    static int slot(CausalLinks links, String name) {
        return links.slot(name).orElseThrow();
    }

    static Cause cause(CausalLinks links, String name) {
        return new Cause.Variable(slot(links, name));
    }

    static List<String> names(CausalLinks links, FeedbackLoop loop) {
        return loop.slots().stream().map(links::name).toList();
    }
}
