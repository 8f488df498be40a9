package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Language;
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
        out.println();
        out.println(
                report.words(
                                "%d toekomsten, zaad %d, kwitantie %s",
                                "%d futures, seed %d, receipt %s")
                        .formatted(
                                result.receipt().size(),
                                result.receipt().seed(),
                                result.receipt().hash().substring(0, 16)));
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
                locale,
                words(
                        "         verwacht %,.1f (5-95%%: %,.1f tot %,.1f); nog nodig %,.1f voor 50%%, %,.1f voor 95%%%n",
                        "         expected %,.1f (5-95%%: %,.1f to %,.1f); needed %,.1f for 50%%, %,.1f for 95%%%n"),
                m.last().p50(),
                m.last().p05(),
                m.last().p95(),
                m.needed50(),
                m.needed95());
        limits(m.limits());
        best(variant).ifPresent(this::help);
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
