package nl.schaalsprong.web.promise;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Precedent;
import nl.schaalsprong.chart.DotsPicture;
import nl.schaalsprong.chart.Picture;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * Earlier promises and forecasts in one unit, and how they ended.
 *
 * @param finding how many fell short
 * @param wide drawing for a wide page, and {@code narrow} for a telephone
 * @param rows one per precedent, those that still run included
 */
public record Precedents(
        String unit, String finding, Picture wide, Picture narrow, List<Row> rows) {
    /** One precedent in words; {@code id} is that of its source. */
    public record Row(
            String id,
            String title,
            String made,
            String until,
            String promised,
            String realised,
            String share,
            String method,
            String source,
            String link) {}

    /** Those in a unit; empty where none of them has ended. */
    public static Optional<Precedents> of(Case subject, String unit, Words words) {
        List<Precedent> all =
                subject.precedents().stream().filter(p -> p.unit().equals(unit)).toList();
        List<Precedent> ended = all.stream().filter(p -> p.ending().isPresent()).toList();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        long behind = ended.stream().filter(p -> p.ending().get().high() < 0.995).count();
        List<DotsPicture.Row> dots = ended.stream().map(p -> dot(p, words)).toList();
        String promised = words.of("promise.precedents-promised");
        return Optional.of(
                new Precedents(
                        unit,
                        words.of("promise.precedents", behind, ended.size()),
                        DotsPicture.of(dots, 620, promised),
                        DotsPicture.of(dots, 300, promised),
                        all.stream().map(p -> row(subject, p, words)).toList()));
    }

    private static DotsPicture.Row dot(Precedent precedent, Words words) {
        Precedent.Ending ending = precedent.ending().orElseThrow();
        return new DotsPicture.Row(
                title(precedent, words), ending.low(), ending.high(), share(precedent, words));
    }

    private static String title(Precedent precedent, Words words) {
        return words.of(precedent.title()) + ", " + words.of(precedent.area());
    }

    private static String share(Precedent precedent, Words words) {
        Numbers numbers = new Numbers(words);
        return precedent
                .ending()
                .map(
                        e ->
                                e.low() == e.high()
                                        ? numbers.share(e.low())
                                        : words.of(
                                                "promise.precedents-range",
                                                numbers.share(e.low()),
                                                numbers.share(e.high())))
                .orElse("–");
    }

    private static Row row(Case subject, Precedent p, Words words) {
        Numbers numbers = new Numbers(words);
        Optional<Source> source = subject.register().source(p.source());
        return new Row(
                p.source(),
                title(p, words),
                p.made(),
                words.of(p.until()),
                p.promised().map(a -> numbers.plain(a, 0)).orElse("–"),
                p.realised().map(a -> numbers.plain(a, 0)).orElse("–")
                        + (words.of(p.period()).isEmpty() ? "" : " (" + words.of(p.period()) + ")"),
                share(p, words),
                words.of(p.method()),
                source.map(Source::title).orElse(p.source()),
                source.map(Source::link).filter(l -> l.startsWith("http")).orElse(""));
    }
}
