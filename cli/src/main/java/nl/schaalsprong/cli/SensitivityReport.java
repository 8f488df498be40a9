package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.sensitivity.Decisive;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** What decides each reading, as plain text for a person at a terminal. */
final class SensitivityReport {
    private final Language language;

    private SensitivityReport(Language language) {
        this.language = language;
    }

    static void print(Case subject, Sensitivity found, Language language, PrintWriter out) {
        SensitivityReport report = new SensitivityReport(language);
        for (Promise promise : subject.register().promises()) {
            for (Variant variant : promise.variants()) {
                found.reading(variant.id())
                        .ifPresent(r -> out.println(report.line(promise, variant, r)));
            }
        }
        out.println();
        out.printf(
                report.words(
                        "%d doorrekeningen en %d van de zeef, zaad %d, ontwerp %s%n",
                        "%d runs and %d of the screening, seed %d, design %s%n"),
                found.runs(),
                found.screened(),
                found.receipt().seed(),
                found.design().substring(0, 16));
    }

    private String line(Promise promise, Variant variant, Sensitivity.Reading reading) {
        String title = promise.title().in(language) + " / " + variant.title().in(language);
        return title + System.lineSeparator() + "    " + sentence(Decisive.of(reading));
    }

    private String sentence(Decisive decisive) {
        return switch (decisive) {
            case Decisive.Parts(var parts, double rest) ->
                    parts.stream()
                                    .map(p -> share(p.share()) + " " + name(p.uncertainty()))
                                    .collect(Collectors.joining("; "))
                            + "; "
                            + share(rest)
                            + words(" de rest samen", " the rest together");
            case Decisive.Order(var order, long needed) ->
                    order.stream().map(this::name).collect(Collectors.joining("; "))
                            + " "
                            + words(
                                            "(volgorde van de zeef; niet geconvergeerd: er zijn"
                                                    + " ongeveer %d doorrekeningen nodig)",
                                            "(order of the screening; not converged: needs about"
                                                    + " %d runs)")
                                    .formatted(needed);
            case Decisive.Nothing() ->
                    words("in elke toekomst hetzelfde", "the same in every future");
        };
    }

    private String name(nl.schaalsprong.futures.sensitivity.Uncertainty uncertainty) {
        return uncertainty.title().in(language);
    }

    private String share(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    private String words(String nl, String en) {
        return language == Language.DUTCH ? nl : en;
    }
}
