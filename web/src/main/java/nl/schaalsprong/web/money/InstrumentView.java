package nl.schaalsprong.web.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Stage;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.Validity;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * An instrument with every amount a source names for it.
 *
 * @param basis what is said of it where no amount is public
 * @param clashes where sources disagree on it
 */
public record InstrumentView(
        String id,
        String title,
        String basis,
        List<Amount> amounts,
        List<Event> events,
        List<Clash> clashes) {
    /**
     * One amount.
     *
     * @param disputed whether another source gives another amount for the same money
     * @param whole what it is a part of, in words; empty when it stands by itself
     */
    public record Amount(
            String part,
            String amount,
            boolean disputed,
            String basis,
            String payers,
            String prices,
            String period,
            String whole,
            String note,
            Said source) {}

    /** What happened, and when. */
    public record Event(String at, String says, Said source) {}

    /** Sources that disagree. */
    public record Clash(String subject, List<View> sides, String matters) {}

    /** What one source says. */
    public record View(String value, Said source) {}

    /** Which source says so; {@code link} leads to its row on the page of sources. */
    public record Said(String title, String link) {}

    static List<InstrumentView> of(Case subject, Words words, Links links) {
        Build build = new Build(subject, words, links, new Sums(subject.register().instruments()));
        return subject.register().instruments().stream().map(build::view).toList();
    }

    private record Build(Case subject, Words words, Links links, Sums sums) {
        InstrumentView view(Instrument instrument) {
            return new InstrumentView(
                    instrument.id(),
                    words.of(instrument.title()),
                    words.of(instrument.basis()),
                    instrument.tranches().stream().map(t -> amount(instrument, t)).toList(),
                    instrument.stages().stream().map(this::event).toList(),
                    subject.register().conflicts().stream()
                            .filter(c -> c.about().equals(instrument.id()))
                            .map(
                                    c ->
                                            new Clash(
                                                    words.of(c.subject()),
                                                    c.sides().stream()
                                                            .map(
                                                                    s ->
                                                                            new View(
                                                                                    words.of(
                                                                                            s
                                                                                                    .value()),
                                                                                    said(
                                                                                            s
                                                                                                    .source())))
                                                            .toList(),
                                                    words.of(c.matters())))
                            .toList());
        }

        private Amount amount(Instrument instrument, Tranche tranche) {
            Numbers numbers = new Numbers(words);
            return new Amount(
                    words.of(tranche.title()),
                    tranche.amount().map(numbers::money).orElse(words.of("money.none")),
                    tranche.amount().isPresent() && sums.isDisputed(instrument, tranche),
                    words.of(tranche.basis().title()),
                    payers(tranche),
                    tranche.amount().map(m -> Prices.of(m.priceYear(), words)).orElse(""),
                    period(tranche.period()),
                    tranche.whole().map(this::whole).orElse(""),
                    words.of(tranche.note()),
                    said(tranche.source()));
        }

        private String payers(Tranche tranche) {
            return tranche.payers().isEmpty()
                    ? words.of("money.payer-unsaid")
                    : Payers.of(subject, tranche.payers(), words);
        }

        private String whole(Tranche.Whole whole) {
            Optional<Instrument> above =
                    subject.register().instruments().stream()
                            .filter(i -> i.id().equals(whole.instrument()))
                            .findFirst();
            String title = above.map(i -> words.of(i.title())).orElse(whole.instrument());
            String part =
                    above.stream()
                            .flatMap(i -> i.tranches().stream())
                            .filter(t -> t.part().equals(whole.part()))
                            .findFirst()
                            .map(t -> words.of(t.title()))
                            .orElse(whole.part());
            String name = whole.part().equals("total") ? title : title + ", " + part;
            return words.of("money.part-of", name, words.of(whole.division().title()));
        }

        private String period(Validity period) {
            String from = period.from().map(this::year).orElse("");
            String until = period.until().map(this::year).orElse("");
            if (from.isEmpty() && until.isEmpty()) {
                return "";
            }
            if (from.equals(until)) {
                return from;
            }
            return from.isEmpty()
                    ? words.of("money.until", until)
                    : until.isEmpty()
                            ? words.of("money.from", from)
                            : words.of("money.from-until", from, until);
        }

        private String year(LocalDate day) {
            return Integer.toString(day.getYear());
        }

        private Event event(Stage stage) {
            return new Event(
                    at(stage.at(), stage.precision()),
                    words.of(stage.says()),
                    said(stage.source()));
        }

        private String at(LocalDate day, Evidence.Precision precision) {
            String full = new Numbers(words).date(day);
            return switch (precision) {
                case DAY -> full;
                case MONTH -> full.substring(full.indexOf('\u00a0') + 1);
                case YEAR -> Integer.toString(day.getYear());
            };
        }

        private Said said(String id) {
            String title =
                    subject.register().sources().stream()
                            .filter(s -> s.id().equals(id))
                            .findFirst()
                            .map(Source::title)
                            .orElse(id);
            return new Said(title, links.sources() + "#source-" + id);
        }
    }
}
