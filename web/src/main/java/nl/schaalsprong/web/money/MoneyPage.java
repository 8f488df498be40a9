package nl.schaalsprong.web.money;

import java.util.List;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Bill;
import nl.schaalsprong.web.page.Account;
import nl.schaalsprong.web.page.Accounts;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * What there is, by instrument, basis, payer and price level, and what the measures that are on
 * would cost.
 *
 * @param lead what the figures come to, in one sentence
 * @param accounts the bill beside what each instrument holds; empty when nothing is on
 * @param unpriced measures that are on without a known cost
 * @param years the bill by year
 * @param table address of the amounts as a file, and {@code billTable} that of the bill
 */
public record MoneyPage(
        Frame frame,
        Phrase lead,
        List<Account> accounts,
        List<String> unpriced,
        YearsView years,
        List<SumRow> sums,
        List<InstrumentView> instruments,
        String table,
        String billTable) {
    static MoneyPage of(Case subject, State state, Frame frame) {
        Words words = frame.words();
        Bill bill = Bill.of(subject, state.scenario());
        List<InstrumentView> instruments = InstrumentView.of(subject, words, frame.links());
        return new MoneyPage(
                frame,
                lead(instruments, words),
                Accounts.of(subject, state.scenario(), words),
                bill.unpriced().stream().map(m -> words.of(m.title())).toList(),
                YearsView.of(subject, bill, words),
                SumRow.of(subject.register().instruments(), words),
                instruments,
                "/money.csv" + state.query(),
                "/bill.csv" + state.query());
    }

    private static Phrase lead(List<InstrumentView> instruments, Words words) {
        long amounts = instruments.stream().mapToLong(i -> i.amounts().size()).sum();
        long disputed =
                instruments.stream()
                        .filter(i -> i.amounts().stream().anyMatch(InstrumentView.Amount::disputed))
                        .count();
        long none = instruments.stream().filter(i -> i.amounts().isEmpty()).count();
        return words.phrase("money.lead", "", instruments.size(), amounts, disputed, none);
    }
}
