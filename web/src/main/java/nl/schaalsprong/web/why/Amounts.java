package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.why.Step.Cell;
import nl.schaalsprong.web.why.Step.Row;
import nl.schaalsprong.web.why.Step.Table;

/** Amounts of money in the register, each with who says so. */
final class Amounts {
    private final Ground ground;

    Amounts(Ground ground) {
        this.ground = ground;
    }

    /** Every amount. */
    Step all() {
        return step((_, _) -> true);
    }

    /** The amounts of one instrument. */
    Step of(String instrument) {
        return step((i, _) -> i.id().equals(instrument));
    }

    /** The amounts of one basis in prices of one year. */
    Step of(String basis, String year) {
        return step((_, t) -> t.basis().name().equals(basis) && year(t).equals(year));
    }

    /** The instrument with that id, in words; empty when there is none. */
    String title(String instrument) {
        return ground.subject().register().instruments().stream()
                .filter(i -> i.id().equals(instrument))
                .map(i -> ground.words().of(i.title()))
                .collect(Collectors.joining());
    }

    /** The price year of an amount; 0 where the source does not say, empty without an amount. */
    static String year(Tranche tranche) {
        return tranche.amount().map(Money::priceYear).map(String::valueOf).orElse("");
    }

    private Step step(BiPredicate<Instrument, Tranche> wanted) {
        List<Row> rows = new ArrayList<>();
        for (Instrument instrument : ground.subject().register().instruments()) {
            for (Tranche tranche : instrument.tranches()) {
                if (tranche.amount().isPresent() && wanted.test(instrument, tranche)) {
                    rows.add(row(instrument, tranche, tranche.amount().get()));
                }
            }
        }
        return new Step(
                "amounts",
                ground.words().of("why.step.amounts"),
                ground.words().of("why.step.amounts-note"),
                List.of(),
                List.of(new Table(ground.words().of("why.amounts"), head(), rows)));
    }

    private List<String> head() {
        return List.of(
                ground.words().of("why.head.instrument"),
                ground.words().of("money.amount"),
                ground.words().of("money.basis"),
                ground.words().of("money.payer"),
                ground.words().of("money.price-level"),
                ground.words().of("why.head.source"));
    }

    private Row row(Instrument instrument, Tranche tranche, Money amount) {
        String part = ground.words().of(tranche.title());
        String title = ground.words().of(instrument.title());
        return new Row(
                "",
                false,
                List.of(
                        Cell.of(
                                part.isEmpty() ? title : title + ": " + part,
                                ground.links()
                                        .register(new Subject(Type.INSTRUMENT, instrument.id()))),
                        Cell.number(ground.numbers().money(amount)),
                        Cell.of(ground.words().of(tranche.basis().title())),
                        Cell.of(payers(tranche)),
                        Cell.of(prices(amount)),
                        ground.sourceCell(tranche.source())));
    }

    private String prices(Money amount) {
        return amount.priceYear() == 0
                ? ground.words().of("money.prices-unsaid")
                : ground.words().of("money.prices", amount.priceYear());
    }

    private String payers(Tranche tranche) {
        return tranche.payers().isEmpty()
                ? ground.words().of("money.payer-unsaid")
                : tranche.payers().stream()
                        .map(
                                id ->
                                        ground.subject()
                                                .register()
                                                .actor(id)
                                                .map(a -> ground.words().of(a.name()))
                                                .orElse(id))
                        .collect(Collectors.joining(", "));
    }
}
