package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.register.Money;
import org.junit.jupiter.api.Test;

class BillTest {
    private static final Text NONE = new Text("", "");

    private static Measure measure(String id, Optional<Money> cost, Optional<Integer> yearlyUntil) {
        return new Measure(
                id,
                Measure.Kind.DECISION,
                NONE,
                "v",
                "grid",
                0,
                100,
                0,
                10,
                NONE,
                cost,
                yearlyUntil,
                NONE,
                "fund",
                0,
                "s",
                NONE);
    }

    private static Bill bill(Measure... measures) {
        Case subject = TwoTowns.measures(List.of(measures));
        Scenario scenario = Scenario.BASELINE;
        for (Measure measure : measures) {
            scenario = scenario.with(measure.id(), 30);
        }
        return Bill.of(subject, scenario);
    }

    @Test
    void a_cost_that_comes_back_is_paid_in_every_year_from_the_reference_year_on() {
        Measure yearly = measure("a", Optional.of(Money.euro(1_000, 2024)), Optional.of(2027));
        Bill.Charge charge = bill(yearly).charges().getFirst();
        assertEquals(Money.euro(3_000, 2024), charge.amount());
        assertEquals(Money.euro(9_000, 2024), charge.total());
    }

    @Test
    void a_cost_of_once_is_paid_once() {
        Measure once = measure("a", Optional.of(Money.euro(1_000, 2024)), Optional.empty());
        assertEquals(Money.euro(3_000, 2024), bill(once).charges().getFirst().total());
    }

    @Test
    void a_measure_without_a_known_cost_is_named_and_not_nothing() {
        Measure unknown = measure("a", Optional.empty(), Optional.empty());
        assertEquals(List.of(unknown), bill(unknown).unpriced());
    }

    @Test
    void a_measure_at_its_baseline_is_on_no_bill() {
        Measure off = measure("a", Optional.empty(), Optional.empty());
        assertEquals(
                List.of(), Bill.of(TwoTowns.measures(List.of(off)), Scenario.BASELINE).unpriced());
    }
}
