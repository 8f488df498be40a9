package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Bill;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.web.page.Account.Room;

/** Lays the bill of a scenario beside what each instrument holds. */
public final class Accounts {
    private static final String WHOLE = "total";

    private final Case subject;
    private final Words words;
    private final Numbers numbers;

    private Accounts(Case subject, Words words) {
        this.subject = subject;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** One account per instrument that pays; what nobody is named for comes last. */
    public static List<Account> of(Case subject, Scenario scenario, Words words) {
        Bill bill = Bill.of(subject, scenario);
        Accounts accounts = new Accounts(subject, words);
        List<Account> all = new ArrayList<>();
        bill.instruments(subject).forEach(i -> all.add(accounts.account(i, bill.of(i.id()))));
        if (!bill.of("").isEmpty()) {
            all.add(accounts.orphaned(bill.of("")));
        }
        return all;
    }

    private Account account(Instrument instrument, List<Bill.Charge> charges) {
        Map<Integer, Long> totals = totals(charges);
        List<Room> rooms = rooms(instrument, totals);
        return new Account(
                names(instrument),
                words.of(instrument.title()),
                charges.stream().map(this::line).toList(),
                total(totals),
                rooms,
                held(instrument).stream().anyMatch(h -> !alike(h.amount(), totals)),
                rooms.isEmpty() ? words.of("money.account.unknown") : "");
    }

    private Account orphaned(List<Bill.Charge> charges) {
        return new Account(
                words.of("money.account.nobody"),
                "",
                charges.stream().map(this::line).toList(),
                total(totals(charges)),
                List.of(),
                false,
                words.of("money.account.unknown"));
    }

    private static Map<Integer, Long> totals(List<Bill.Charge> charges) {
        Map<Integer, Long> totals = new TreeMap<>();
        for (Bill.Charge charge : charges) {
            Money total = charge.total();
            totals.merge(total.priceYear(), total.eurocent(), Long::sum);
        }
        return totals;
    }

    private String total(Map<Integer, Long> totals) {
        return String.join(
                " + ",
                totals.entrySet().stream()
                        .map(e -> priced(new Money(e.getValue(), e.getKey())))
                        .toList());
    }

    private String line(Bill.Charge charge) {
        String title = words.of(charge.measure().title());
        String amount = numbers.money(charge.amount());
        return charge.years()
                .map(
                        years ->
                                words.of(
                                        "money.account.yearly",
                                        title,
                                        amount,
                                        years.first(),
                                        years.last()))
                .orElse(words.of("money.account.once", title, amount));
    }

    /** An amount with its price year. */
    private String priced(Money money) {
        String prices =
                money.priceYear() == 0
                        ? words.of("money.prices-unsaid")
                        : words.of("money.prices", money.priceYear());
        return words.of("money.account.priced", numbers.money(money), prices);
    }

    /** An amount an instrument holds, with its basis in words. */
    private record Held(String basis, Money amount, String source) {}

    /** The whole of an instrument as each source gives it, and what of it was granted. */
    private List<Held> held(Instrument instrument) {
        List<Held> held = new ArrayList<>();
        for (Tranche tranche : instrument.tranches()) {
            String basis = words.of(tranche.basis().title());
            boolean whole = tranche.part().equals(WHOLE);
            if (tranche.amount().isPresent() && (whole || tranche.basis() == MoneyBasis.GRANTED)) {
                String name = whole ? basis : words.of("money.account.of-which", basis);
                held.add(new Held(name, tranche.amount().get(), tranche.source()));
            }
        }
        if (held.isEmpty()) {
            String basis = words.of(instrument.basis());
            instrument.amount().ifPresent(m -> held.add(new Held(basis, m, instrument.source())));
        }
        return held;
    }

    private List<Room> rooms(Instrument instrument, Map<Integer, Long> totals) {
        long asked = totals.values().stream().mapToLong(t -> t).max().orElse(0);
        return held(instrument).stream().map(h -> room(h, asked)).toList();
    }

    private Room room(Held held, long asked) {
        long amount = held.amount().eurocent();
        long over = asked - amount;
        double share = amount > 0 ? (double) asked / amount : 1;
        return new Room(
                words.of("money.account.room", priced(held.amount()), held.basis()),
                title(held.source()),
                over > 0,
                over > 0
                        ? words.of("money.account.over", numbers.euro(over / 100.0))
                        : words.of("money.account.fits", numbers.share(share)),
                Math.min(1, share));
    }

    private static boolean alike(Money held, Map<Integer, Long> totals) {
        return totals.size() == 1 && totals.containsKey(held.priceYear());
    }

    private String title(String source) {
        return subject.register().sources().stream()
                .filter(s -> s.id().equals(source))
                .findFirst()
                .map(nl.schaalsprong.register.Source::title)
                .orElse(source);
    }

    private String names(Instrument instrument) {
        List<String> names =
                Arrays.stream(instrument.payer().split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(
                                id ->
                                        subject.register()
                                                .actor(id)
                                                .map(a -> words.of(a.name()))
                                                .orElse(id))
                        .toList();
        return names.isEmpty() ? words.of("money.payer-unsaid") : String.join(", ", names);
    }
}
