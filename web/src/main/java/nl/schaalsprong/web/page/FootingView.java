package nl.schaalsprong.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Scenario;

/**
 * How far to trust the page.
 *
 * @param receipt the first characters of its hash
 * @param assumptions parameters nobody gave a source for, widest first
 * @param own what the reader assumes otherwise than the case
 */
public record FootingView(
        String date,
        String futures,
        String receipt,
        String fullReceipt,
        String model,
        List<Blank> blanks,
        int assumed,
        List<Assumption> assumptions,
        List<Own> own) {
    private static final int SHOWN = 5;

    /** A promise that is not scored, and why. */
    public record Blank(String title, String why, String link) {}

    /** A parameter with its range; {@code width} in percent of the widest shown. */
    public record Assumption(String title, String range, double width, String link) {}

    /** An own assumption of the reader; {@code drop} leads to the same page without it. */
    public record Own(String title, String range, String reason, String link, String drop) {}

    static FootingView of(Board board, Words words, Links links) {
        Case subject = board.subject();
        Numbers numbers = new Numbers(words);
        var receipt = board.result().receipt();
        String hash = receipt.hash();
        return new FootingView(
                numbers.longDate(board.result().reference()),
                words.of("footing.futures", numbers.plain(receipt.size(), 0), receipt.seed()),
                hash.substring(0, 12).replaceAll("(....)(?=.)", "$1 "),
                hash,
                words.of(
                        "footing.model",
                        subject.plan().name(),
                        years(subject.plan().start()),
                        years(subject.plan().stop())),
                board.blanks().stream()
                        .map(
                                b ->
                                        new Blank(
                                                words.of(b.promise().title()),
                                                words.of(b.why()),
                                                links.promise(b.promise().id())))
                        .toList(),
                (int) subject.parameters().stream().filter(FootingView::assumed).count(),
                assumptions(subject, words, links),
                own(board, words, links));
    }

    private static List<Own> own(Board board, Words words, Links links) {
        Scenario scenario = board.state().scenario();
        return board.subject().parameters().stream()
                .filter(p -> scenario.assumptions().containsKey(p.id()))
                .map(
                        p -> {
                            var own = Objects.requireNonNull(scenario.assumptions().get(p.id()));
                            State without = board.state().with(scenario.dropping(p.id()));
                            return new Own(
                                    words.of(p.title()),
                                    new Numbers(words).range(own.low(), own.central(), own.high()),
                                    own.reason(),
                                    links.parameter(p.id()),
                                    links.overview(without));
                        })
                .toList();
    }

    private static List<Assumption> assumptions(Case subject, Words words, Links links) {
        List<Parameter> widest =
                subject.parameters().stream()
                        .filter(FootingView::assumed)
                        .filter(p -> p.shape() != Parameter.Shape.FIXED)
                        .sorted(Comparator.comparingDouble(p -> -width(p)))
                        .limit(SHOWN)
                        .toList();
        double most = widest.stream().mapToDouble(FootingView::width).max().orElse(1);
        return widest.stream()
                .map(
                        p ->
                                new Assumption(
                                        words.of(p.title()),
                                        new Numbers(words).range(p.low(), p.central(), p.high()),
                                        width(p) / most * 100,
                                        links.parameter(p.id())))
                .toList();
    }

    private static boolean assumed(Parameter parameter) {
        return parameter.source().equals(Parameter.ASSUMPTION);
    }

    /** Width of the range against the middle: how little we claim to know. */
    private static double width(Parameter p) {
        return p.central() == 0 ? 0 : Math.abs((p.high() - p.low()) / p.central());
    }

    private static String years(double moment) {
        return Integer.toString((int) Math.floor(moment));
    }
}
