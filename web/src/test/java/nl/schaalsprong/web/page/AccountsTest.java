package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.web.answer.Example;
import org.junit.jupiter.api.Test;

/** The bill of the shipped case beside its instruments. */
class AccountsTest {
    private static final Case BRAINPORT =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();

    private static List<Account> accounts(Scenario scenario) {
        return Accounts.of(BRAINPORT, scenario, Words.in(Language.ENGLISH));
    }

    private static Account roads(double share) {
        return accounts(Scenario.BASELINE.with("short-term-roads", share)).getFirst();
    }

    @Test
    void a_bill_within_its_instrument_fits() {
        assertFalse(roads(1).over());
        assertTrue(roads(1).rooms().getFirst().verdict().startsWith("fits"));
    }

    @Test
    void a_bill_beyond_its_instrument_is_said_in_words_with_the_amount() {
        Account account = Accounts.of(dear(), dearest(), Words.in(Language.ENGLISH)).getFirst();
        assertTrue(account.over());
        assertEquals("€\u00a0410\u00a0m too much", account.rooms().getFirst().verdict());
        assertTrue(account.brief().endsWith("too much"));
    }

    @Test
    void a_payer_nobody_names_is_said_to_be_unknown_and_not_nothing() {
        Account account =
                Accounts.of(
                                Example.subject(),
                                Scenario.BASELINE.with("factory", 750),
                                Words.in(Language.ENGLISH))
                        .getFirst();
        assertEquals(List.of(), account.rooms());
        assertTrue(account.brief().startsWith("Budget not public"));
    }

    /** The case with one measure of two billion euros that a deal of 1.59 billion pays. */
    private static Case dear() {
        Measure roads = BRAINPORT.measure("short-term-roads").orElseThrow();
        Measure dear =
                new Measure(
                        roads.id(),
                        roads.title(),
                        roads.variable(),
                        roads.limit(),
                        0,
                        1,
                        0,
                        1,
                        roads.unit(),
                        Optional.of(Money.euro(2_000_000_000L, 2022)),
                        roads.owner(),
                        "brainportdeal",
                        1,
                        roads.source(),
                        roads.note());
        return new Case(
                BRAINPORT.id(),
                BRAINPORT.title(),
                BRAINPORT.reference(),
                BRAINPORT.plan(),
                BRAINPORT.places(),
                BRAINPORT.parameters(),
                List.of(dear),
                BRAINPORT.limits(),
                BRAINPORT.probes(),
                BRAINPORT.checks(),
                BRAINPORT.register(),
                BRAINPORT.observations(),
                BRAINPORT.hashes());
    }

    private static Scenario dearest() {
        return Scenario.BASELINE.with("short-term-roads", 1);
    }

    @Test
    void different_price_levels_are_named_and_nothing_is_converted() {
        assertTrue(roads(1).unlike());
    }

    @Test
    void without_measures_there_is_no_account() {
        assertEquals(List.of(), accounts(Scenario.BASELINE));
    }
}
