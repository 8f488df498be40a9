package nl.schaalsprong.futures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Probe;
import nl.schaalsprong.language.Checker;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Variant;

/** A region of two towns whose answers can be worked out by hand. */
final class TwoTowns {
    static final LocalDate REFERENCE = LocalDate.of(2025, 1, 1);
    static final Text SAME = new Text("x", "x");
    static final Probe STARTS = new Probe("starts", SAME, List.of("none", "grid"));

    /** Homes are started as wanted, unless the grid has less room; one year of quarters. */
    private static final String MODEL =
            """
            <xmile version="1.1" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
              <header><vendor>t</vendor><product version="1">t</product></header>
              <sim_specs time_units="year"><start>2025</start><stop>2027</stop><dt>0.25</dt></sim_specs>
              <dimensions><dim name="place"><elem name="A"/><elem name="B"/></dim></dimensions>
              <model><variables>
                <stock name="homes"><dimensions><dim name="place"/></dimensions>
                  <eqn>0</eqn><inflow>starts</inflow></stock>
                <flow name="starts"><dimensions><dim name="place"/></dimensions>
                  <eqn>MIN(wanted, room)</eqn></flow>
                <aux name="wanted"><eqn>10</eqn></aux>
                <aux name="room"><eqn>10 + extra</eqn></aux>
                <aux name="extra"><eqn>0</eqn></aux>
              </variables></model>
            </xmile>
            """;

    /** What is wanted lies anywhere between 0 and 20 homes a year in each town. */
    static final Parameter WANTED =
            new Parameter(
                    "wanted",
                    "wanted",
                    SAME,
                    0,
                    10,
                    20,
                    Parameter.Shape.UNIFORM,
                    "",
                    Parameter.ASSUMPTION,
                    "");

    private TwoTowns() {}

    static Plan plan() {
        return XmileReader.read("two-towns.xmile", MODEL.getBytes(StandardCharsets.UTF_8))
                .then(Checker::check)
                .orThrow();
    }

    /** The same model with some text of it replaced. */
    static Plan plan(String text, String by) {
        byte[] bytes = MODEL.replace(text, by).getBytes(StandardCharsets.UTF_8);
        return XmileReader.read("two-towns.xmile", bytes).then(Checker::check).orThrow();
    }

    static Variant homes(double amount, Hedge hedge) {
        return homes("homes-1", amount, hedge, LocalDate.of(2025, 12, 31));
    }

    static Variant homes(String id, double amount, LocalDate until) {
        return homes(id, amount, Hedge.GE, until);
    }

    private static Variant homes(String id, double amount, Hedge hedge, LocalDate until) {
        Aim aim =
                new Aim.Level(
                        amount,
                        hedge,
                        "dwelling",
                        "homes",
                        Optional.of("dwellings"),
                        Aim.Counts.INCREASE,
                        List.of("starts"));
        List<Variant.Task> tasks =
                List.of(
                        new Variant.Task("A", amount * 0.75, Provenance.Basis.STATED, "s"),
                        new Variant.Task("B", amount * 0.25, Provenance.Basis.INFERRED, "s"));
        return new Variant(
                id,
                SAME,
                aim,
                List.of("A", "B"),
                SAME,
                SAME,
                LocalDate.of(2024, 1, 1),
                until,
                SAME,
                Map.of(),
                SAME,
                tasks);
    }

    static Case of(List<Parameter> parameters, Variant... variants) {
        return of(parameters, List.of(measure()), variants);
    }

    /** The towns with other measures. */
    static Case measures(List<Measure> measures) {
        return of(List.of(), measures);
    }

    private static Case of(
            List<Parameter> parameters, List<Measure> measures, Variant... variants) {
        Provenance said = new Provenance("s", Provenance.Basis.STATED, Optional.empty(), SAME);
        Promise promise =
                new Promise(
                        "homes",
                        Kind.TARGET,
                        SAME,
                        List.of(),
                        List.of(),
                        List.of(),
                        said,
                        List.of(variants));
        Register register =
                new Register(
                        List.of(promise),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Case(
                "two-towns",
                SAME,
                REFERENCE,
                plan(),
                List.of(
                        new Area("A", SAME, "municipality", "", 0, 0),
                        new Area("B", SAME, "municipality", "", 1, 0)),
                parameters,
                measures,
                List.of(new Limit("none", SAME), new Limit("grid", SAME)),
                List.of(STARTS),
                List.of(),
                register,
                List.of(stock("A", 100, 110), stock("B", 200, 205)),
                new Case.Hashes("m", "p", "d", "r", "t"));
    }

    static Measure measure() {
        return new Measure(
                "more",
                SAME,
                "extra",
                "grid",
                0,
                10,
                0,
                5,
                SAME,
                Optional.empty(),
                SAME,
                "",
                0,
                "assumption",
                SAME);
    }

    private static Series stock(String place, double before, double now) {
        return new Series(
                "dwellings",
                place,
                "dwelling",
                List.of(
                        observation(LocalDate.of(2024, 1, 1), before),
                        observation(REFERENCE, now)));
    }

    private static Series.Observation observation(LocalDate day, double value) {
        return new Series.Observation(day, value, Series.Status.DEFINITIVE, "t", "", "s");
    }
}
