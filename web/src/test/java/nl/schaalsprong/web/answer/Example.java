package nl.schaalsprong.web.answer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Variant;

/** An invented region of three places and two promises, small enough to check by hand. */
public final class Example {
    /** The day the forecast starts. */
    public static final LocalDate REFERENCE = LocalDate.of(2025, 1, 1);

    static final List<String> PLACES = List.of("A", "B", "R");
    static final Provenance STATED =
            new Provenance("letter", Provenance.Basis.STATED, Optional.empty(), new Text("", ""));

    private Example() {}

    /** The invented case. */
    public static Case subject() {
        return new Case(
                "example",
                same("Voorbeeldstad"),
                REFERENCE,
                plan(),
                List.of(
                        new Area("A", same("Astad"), "municipality", "", 2, 0),
                        new Area("B", same("Bedorp"), "municipality", "", 3, 0),
                        new Area("R", same("Ruimland"), "region", "", 7, 0)),
                List.of(
                        new Parameter(
                                "p1",
                                "growth",
                                new Text("Groei", "Growth"),
                                0.5,
                                1,
                                2,
                                Parameter.Shape.TRIANGULAR,
                                "1",
                                Parameter.ASSUMPTION,
                                "")),
                List.of(
                        measure("factory", "Fabrieksbouw", "building", 0, 3000, 0, 250, 9_000_000),
                        measure("best", "Station eerder", "grid", 0, 4, 0, 1, 8_000_000)),
                List.of(
                        new Limit(
                                "building", new Text("woningbouwcapaciteit", "building capacity")),
                        new Limit("grid", new Text("stroomnet", "power grid")),
                        new Limit(Limit.NONE, new Text("niets", "nothing"))),
                List.of(),
                List.of(),
                register(),
                IntStream.range(0, 3).mapToObj(Example::stock).toList(),
                new Case.Hashes("m", "p", "d", "r", "s"));
    }

    private static Plan plan() {
        String text =
                """
                <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
                <header><name>example</name><vendor>us</vendor><product version="1">us</product></header>
                <sim_specs><start>2012</start><stop>2040</stop><dt>0.25</dt></sim_specs>
                <model><variables>
                <aux name="one"><eqn>1</eqn></aux><aux name="growth"><eqn>1</eqn></aux>
                <aux name="factory"><eqn>0</eqn></aux><aux name="best"><eqn>0</eqn></aux>
                <aux name="homes"><eqn>growth * factory</eqn></aux><aux name="capacity"><eqn>best</eqn></aux>
                </variables></model>
                </xmile>
                """;
        return Xmile.plan("example.xmile", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static Register register() {
        return new Register(
                List.of(
                        new Promise(
                                "homes",
                                Kind.TARGET,
                                new Text("1.000 woningen, voor 2030", "1,000 homes, before 2030"),
                                List.of(),
                                List.of(),
                                List.of(),
                                STATED,
                                List.of(
                                        level(
                                                "homes-all",
                                                "alle plekken",
                                                PLACES,
                                                1000,
                                                LocalDate.of(2029, 12, 31)),
                                        level(
                                                "homes-two",
                                                "twee plekken",
                                                List.of("A", "B"),
                                                800,
                                                LocalDate.of(2033, 12, 31)))),
                        new Promise(
                                "talent",
                                Kind.NEED,
                                new Text("Aanpak talent", "Talent approach"),
                                List.of(),
                                List.of(),
                                List.of(),
                                STATED,
                                List.of(
                                        new Variant(
                                                "talent-1",
                                                same("aanpak"),
                                                new Aim.Unmeasured(
                                                        new Text(
                                                                "geen datum genoemd",
                                                                "no date given")),
                                                List.of(),
                                                same(""),
                                                same(""),
                                                LocalDate.of(2023, 6, 8),
                                                LocalDate.of(2030, 12, 31),
                                                same(""),
                                                Map.of(),
                                                same(""),
                                                List.of()))),
                        new Promise(
                                "grid",
                                Kind.COMMITMENT,
                                new Text("40 MW erbij", "40 MW more"),
                                List.of(),
                                List.of(),
                                List.of(),
                                STATED,
                                List.of(
                                        new Variant(
                                                "grid-1",
                                                same("afname"),
                                                new Aim.Level(
                                                        40,
                                                        Hedge.EQ,
                                                        "MW",
                                                        "capacity",
                                                        Optional.empty(),
                                                        Aim.Counts.LEVEL,
                                                        List.of("connection")),
                                                List.of("A"),
                                                same("Astad"),
                                                same("MW vrij"),
                                                LocalDate.of(2025, 12, 2),
                                                LocalDate.of(2027, 12, 31),
                                                same(""),
                                                Map.of(),
                                                same("niet getoetst"),
                                                List.of())))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Source(
                                "letter",
                                "Brief",
                                "kst-1",
                                "https://example.org/",
                                "2023-06-08",
                                "A")),
                List.of(
                        new Conflict(
                                "c1",
                                "homes",
                                same("woningen"),
                                List.of(
                                        new Conflict.Side(same("1.000"), "letter"),
                                        new Conflict.Side(same("900"), "letter")),
                                same("scheelt 100"))),
                List.of());
    }

    private static Variant level(
            String id, String title, List<String> places, double amount, LocalDate until) {
        List<Variant.Task> tasks = new ArrayList<>();
        for (String place : places) {
            tasks.add(
                    new Variant.Task(
                            place,
                            amount / places.size(),
                            place.equals("B") ? Provenance.Basis.INFERRED : Provenance.Basis.STATED,
                            "letter"));
        }
        return new Variant(
                id,
                same(title),
                new Aim.Level(
                        amount,
                        Hedge.GT,
                        "dwelling",
                        "homes",
                        Optional.of("stock"),
                        Aim.Counts.INCREASE,
                        List.of("start")),
                places,
                same(title),
                new Text("netto erbij", "net added"),
                LocalDate.of(2022, 1, 1),
                until,
                same(""),
                Map.of("places", STATED),
                new Text("getoetst", "tested"),
                tasks);
    }

    private static Series stock(int place) {
        List<Observation> all = new ArrayList<>();
        for (int year = 2016; year <= 2025; year += 3) {
            all.add(
                    new Observation(
                            LocalDate.of(year, 1, 1),
                            5000 + place * 100 + (year - 2016) * 40.0,
                            Status.DEFINITIVE,
                            "81955NED",
                            "",
                            "letter"));
        }
        return new Series("stock", PLACES.get(place), "dwelling", all);
    }

    private static Measure measure(
            String id,
            String title,
            String limit,
            double low,
            double high,
            double baseline,
            double notch,
            long euro) {
        return new Measure(
                id,
                same(title),
                id,
                limit,
                low,
                high,
                baseline,
                notch,
                new Text("per jaar", "a year"),
                Optional.of(Money.euro(euro, 2024)),
                same("Rijk"),
                "",
                1.5,
                Parameter.ASSUMPTION,
                same(""));
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
