package nl.schaalsprong.web.register;

import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.rule.Sum;
import nl.schaalsprong.register.rule.Sums;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/** Who says so, who says otherwise, and whether the parts make the whole. */
public record SourcesPage(
        Frame frame,
        List<Clashes.Clash> recorded,
        List<Clashes.Clash> found,
        List<Row> sums,
        List<Listed> sources) {
    /**
     * An amount beside its parts.
     *
     * @param left what is not explained; empty when it fits
     */
    public record Row(
            String title,
            String link,
            String whole,
            String division,
            List<String> parts,
            String sum,
            boolean fits,
            String left) {}

    /** A source. */
    public record Listed(
            String id,
            String title,
            String record,
            String link,
            String date,
            String identifier,
            String sort,
            String firmness,
            int uses,
            boolean draft) {}

    static SourcesPage of(Frame frame, State state, Shelf shelf) {
        Words words = frame.words();
        Clashes clashes = new Clashes(shelf, state, frame.links(), words);
        return new SourcesPage(
                frame,
                clashes.recorded(),
                clashes.found(),
                Sums.of(shelf.register()).stream().map(s -> row(s, frame)).toList(),
                shelf.register().sources().stream().map(s -> listed(s, shelf, frame)).toList());
    }

    private static Row row(Sum sum, Frame frame) {
        Words words = frame.words();
        Numbers numbers = new Numbers(words);
        return new Row(
                words.of(sum.instrument().title()),
                frame.links().register(Subject.of(sum.instrument())),
                readings(sum.whole(), numbers),
                words.of(sum.division().title()),
                sum.parts().stream()
                        .map(p -> words.of(p.getFirst().title()) + ": " + readings(p, numbers))
                        .toList(),
                range(sum.low(), sum.high(), words),
                sum.fits(),
                sum.fits()
                        ? ""
                        : range(
                                Math.min(Math.abs(sum.leastLeft()), Math.abs(sum.mostLeft())),
                                Math.max(Math.abs(sum.leastLeft()), Math.abs(sum.mostLeft())),
                                words));
    }

    /** What each source says, never one figure for all of them. */
    private static String readings(List<Tranche> readings, Numbers numbers) {
        return readings.stream()
                .flatMap(t -> t.amount().stream())
                .map(m -> million(m, numbers))
                .distinct()
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
    }

    private static String range(long low, long high, Words words) {
        Numbers numbers = new Numbers(words);
        String from = million(new Money(low, 0), numbers);
        String to = million(new Money(high, 0), numbers);
        return from.equals(to) ? from : words.of("register.range", from, to);
    }

    /** In millions, so that a sum can be done in the head. */
    private static String million(Money money, Numbers numbers) {
        return numbers.plain(money.eurocent() / 1e8, 1);
    }

    private static Listed listed(Source source, Shelf shelf, Frame frame) {
        Words words = frame.words();
        Subject subject = Subject.of(source);
        boolean safe = Stream.of("https://", "http://").anyMatch(source.link()::startsWith);
        return new Listed(
                source.id(),
                source.title(),
                frame.links().register(subject),
                safe ? source.link() : "",
                new Numbers(words).published(source.date()),
                source.identifier(),
                words.of(source.sort().title()),
                words.orElse("source." + source.confidence(), source.confidence()),
                shelf.referring(subject).size(),
                shelf.hit(subject).map(Hit::draft).orElse(false));
    }
}
