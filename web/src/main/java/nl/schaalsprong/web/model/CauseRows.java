package nl.schaalsprong.web.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Cause;
import nl.schaalsprong.engine.why.Movement;
import nl.schaalsprong.engine.why.Movement.Contribution;
import nl.schaalsprong.engine.why.Polarity;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Ranges;

/** The causes of one move as rows of a table. */
final class CauseRows {
    /** Rows of single causes; smaller ones are put together. */
    static final int MOST = 8;

    private final CausalLinks causal;
    private final Movement move;
    private final ElementNames called;
    private final Words words;
    private final Links links;

    private CauseRows(CausalLinks causal, Movement move, ElementNames called, Links links) {
        this.causal = causal;
        this.move = move;
        this.called = called;
        this.words = called.words();
        this.links = links;
    }

    static List<CausesView.Row> of(
            CausalLinks causal, Movement move, ElementNames called, Links links) {
        return move.contributions().isEmpty()
                ? List.of()
                : new CauseRows(causal, move, called, links).rows();
    }

    private List<CausesView.Row> rows() {
        Comparator<Contribution> size = Comparator.comparing(c -> Math.abs(c.amount()));
        List<Contribution> all = move.contributions().stream().sorted(size.reversed()).toList();
        List<Contribution> rest = all.subList(Math.min(MOST, all.size()), all.size());
        List<CausesView.Row> rows = new ArrayList<>();
        all.stream().limit(MOST).map(this::row).forEach(rows::add);
        if (!rest.isEmpty()) {
            double sum = rest.stream().mapToDouble(Contribution::amount).sum();
            rows.add(plain(words.of("model.moves-others", rest.size()), sum));
        }
        boolean stock = causal.isStock(move.slot());
        String left = stock ? "model.moves-integration" : "model.moves-interaction";
        if (Math.abs(move.rest()) > 1e-9 * scale()) {
            rows.add(plain(words.of(left), move.rest()));
        }
        rows.add(plain(words.of("model.moves-total"), move.change()));
        return rows;
    }

    /** What a rest must be seen beside: less than a billionth of it is rounding. */
    private double scale() {
        return Math.max(Math.abs(move.before()), Math.abs(move.after()));
    }

    private CausesView.Row plain(String title, double amount) {
        return new CausesView.Row(title, "", "", signed(amount));
    }

    private CausesView.Row row(Contribution contribution) {
        String untold = contribution.told() ? "" : " (" + words.of("model.moves-untold") + ")";
        String sign = words.of("model.sign." + name(sign(contribution.cause())));
        String amount = signed(contribution.amount()) + untold;
        return switch (contribution.cause()) {
            case Cause.Time _ -> new CausesView.Row(words.of("model.moves-time"), "", sign, amount);
            case Cause.Chance _ ->
                    new CausesView.Row(words.of("model.moves-chance"), "", "–", amount);
            case Cause.Variable(int slot) -> {
                String name = causal.name(slot);
                String base = name.replaceAll("\\[.*", "");
                boolean shown = causal.recording().plan().variable(base).isPresent();
                yield new CausesView.Row(
                        shown ? called.of(name) : words.of("model.moves-inside"),
                        shown ? links.variable(base) : "",
                        sign,
                        amount);
            }
        };
    }

    /** The sign at both ends of the move, where they agree. */
    private Polarity sign(Cause cause) {
        Polarity first = causal.polarity(cause, move.slot(), move.from());
        Polarity last = causal.polarity(cause, move.slot(), move.to());
        if (first == Polarity.NONE || first == last) {
            return last;
        }
        boolean unknown = first == Polarity.UNKNOWN || last == Polarity.UNKNOWN;
        return last == Polarity.NONE ? first : unknown ? Polarity.UNKNOWN : Polarity.MIXED;
    }

    static String name(Polarity polarity) {
        return polarity.name().toLowerCase(Locale.ROOT);
    }

    private String signed(double amount) {
        return (amount > 0 ? "+" : "") + Ranges.number(amount, words);
    }
}
