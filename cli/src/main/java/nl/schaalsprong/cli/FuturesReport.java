package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.futures.VariantResult.Score;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** A result as plain text for a person at a terminal. */
final class FuturesReport {
    private final Case subject;
    private final FuturesResult result;
    private final List<Help> helps;
    private final Language language;
    private final Locale locale;
    private final PrintWriter out;

    private FuturesReport(
            Case subject,
            FuturesResult result,
            List<Help> helps,
            Language language,
            PrintWriter out) {
        this.subject = subject;
        this.result = result;
        this.helps = helps;
        this.language = language;
        this.locale = language == Language.DUTCH ? Locale.of("nl", "NL") : Locale.ENGLISH;
        this.out = out;
    }

    static void print(
            Case subject,
            FuturesResult result,
            List<Help> helps,
            Language language,
            PrintWriter out) {
        FuturesReport report = new FuturesReport(subject, result, helps, language, out);
        for (Promise promise : subject.register().promises()) {
            out.println();
            out.println(
                    promise.title().in(language)
                            + " ["
                            + promise.kind().title().in(language)
                            + "]");
            promise.variants().forEach(report::variant);
        }
        report.receipt(result.receipt());
    }

    private void receipt(Receipt receipt) {
        out.println();
        out.println(
                words("%d toekomsten, zaad %d, kwitantie %s", "%d futures, seed %d, receipt %s")
                        .formatted(
                                receipt.size(), receipt.seed(), receipt.hash().substring(0, 16)));
    }

    private void variant(Variant variant) {
        result.variant(variant.id()).ifPresent(r -> variant(variant, r));
    }

    private void variant(Variant variant, VariantResult r) {
        switch (r.score()) {
            case Score.Measured m -> measured(variant, m);
            case Score.Unmeasured(var why) ->
                    out.println(
                            "        - "
                                    + variant.title().in(language)
                                    + ": "
                                    + words("niet gemeten, ", "unmeasured, ")
                                    + why.in(language));
        }
    }

    private void measured(Variant variant, Score.Measured m) {
        out.printf(
                locale,
                "  %5.1f%% %s (± %.1f)%n",
                100 * m.chance(),
                variant.title().in(language),
                196 * m.error());
        out.printf(
                words(
                        "         verwacht %s (5-95%%: %s tot %s); nog nodig %s voor 50%%, %s voor 95%%%n",
                        "         expected %s (5-95%%: %s to %s); needed %s for 50%%, %s for 95%%%n"),
                amount(m.last().p50()),
                amount(m.last().p05()),
                amount(m.last().p95()),
                amount(m.needed50()),
                amount(m.needed95()));
        limits(m.limits());
        best(variant).ifPresent(this::help);
    }

    /** Whole numbers, or two decimals where the amount is a share or a handful. */
    private String amount(double value) {
        return String.format(locale, Math.abs(value) < 10 ? "%.2f" : "%,.0f", value);
    }

    private void limits(List<Share> limits) {
        if (!limits.isEmpty()) {
            StringBuilder line = new StringBuilder(words("         knelt: ", "         limits: "));
            limits.stream()
                    .limit(4)
                    .forEach(
                            s ->
                                    line.append(name(s.limit()))
                                            .append(
                                                    String.format(
                                                            locale, " %.0f%%  ", 100 * s.share())));
            out.println(line.toString().stripTrailing());
        }
    }

    private Optional<Help> best(Variant variant) {
        return helps.stream()
                .filter(h -> h.variant().equals(variant.id()) && h.points() > 1.96 * h.error())
                .max(Comparator.comparingDouble(Help::points));
    }

    private void help(Help help) {
        String measure =
                subject.measure(help.measure())
                        .map(m -> m.title().in(language))
                        .orElse(help.measure());
        out.printf(
                locale,
                words(
                        "         helpt het meest: %s, %+.1f pp%n",
                        "         helps most: %s, %+.1f pp%n"),
                measure,
                100 * help.points());
    }

    private String name(String limit) {
        return subject.limit(limit).map(Limit::title).map(t -> t.in(language)).orElse(limit);
    }

    private String words(String nl, String en) {
        return language == Language.DUTCH ? nl : en;
    }
}
