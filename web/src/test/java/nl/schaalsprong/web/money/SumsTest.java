package nl.schaalsprong.web.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.Tranche.Division;
import nl.schaalsprong.register.Tranche.Whole;
import nl.schaalsprong.register.Validity;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static final Text NONE = new Text("", "");

    private static Tranche tranche(String part, long euro, int priceYear, Optional<Whole> whole) {
        return new Tranche(
                part,
                NONE,
                Optional.of(Money.euro(euro, priceYear)),
                0,
                MoneyBasis.GRANTED,
                List.of(),
                Validity.UNSAID,
                whole,
                NONE,
                "s");
    }

    private static Tranche total(long euro, int priceYear) {
        return tranche("total", euro, priceYear, Optional.empty());
    }

    private static Instrument instrument(String id, Tranche... tranches) {
        return new Instrument(
                id, NONE, Optional.empty(), NONE, "", "s", List.of(tranches), List.of());
    }

    private static List<Sums.Sum> sums(Instrument... instruments) {
        return new Sums(List.of(instruments)).all();
    }

    @Test
    void amounts_of_one_basis_and_price_year_are_added() {
        List<Sums.Sum> sums =
                sums(instrument("a", total(5, 2024)), instrument("b", total(7, 2024)));
        assertEquals(OptionalLong.of(1200), sums.getFirst().total());
    }

    @Test
    void amounts_of_different_price_years_are_not() {
        List<Sums.Sum> sums =
                sums(instrument("a", total(5, 2023)), instrument("b", total(7, 2024)));
        assertEquals(
                List.of(OptionalLong.of(500), OptionalLong.of(700)),
                sums.stream().map(Sums.Sum::total).toList());
    }

    @Test
    void where_no_price_year_is_stated_nothing_is_added() {
        assertEquals(OptionalLong.empty(), sums(instrument("a", total(5, 0))).getFirst().total());
    }

    @Test
    void a_part_does_not_count_beside_its_whole() {
        Whole whole = new Whole("a", "total", Division.SOME);
        Instrument part = instrument("b", tranche("total", 3, 2024, Optional.of(whole)));
        List<Sums.Sum> sums = sums(instrument("a", total(5, 2024)), part);
        assertEquals(OptionalLong.of(500), sums.getFirst().total());
    }

    @Test
    void two_sources_with_different_amounts_stand_beside_the_sum() {
        List<Sums.Sum> sums =
                sums(
                        instrument("a", total(245, 2024), total(425, 2024)),
                        instrument("b", total(7, 2024)));
        assertEquals(OptionalLong.of(700), sums.getFirst().total());
        assertEquals(3, sums.getFirst().amounts().size());
    }

    @Test
    void the_ends_of_an_estimate_are_not_added() {
        Instrument estimate =
                instrument(
                        "a",
                        tranche("low", 151, 2024, Optional.empty()),
                        tranche("high", 187, 2024, Optional.empty()));
        Sums.Sum sum = sums(estimate).getFirst();
        assertEquals(OptionalLong.empty(), sum.total());
        assertTrue(sum.amounts().stream().allMatch(Sums.Beside::disputed));
    }
}
