package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;
import nl.schaalsprong.letter.found.Window;

/** Finds quantities and gives each its hedge, role, whole, due day and price year. */
final class Quantities {
    private static final Set<String> PART = Set.of("waarvan", "daarvan", "hiervan", "wie");
    private static final Set<String> PRICES = Set.of("prijspeil", "prijzen");
    private static final Set<String> STOP =
            Set.of(
                    "komt", "komen", "werkt", "werken", "is", "wordt", "worden", "zijn", "heeft",
                    "hebben", "ligt", "liggen", "bestaat", "en", "in", "op", "door", "uit", "voor",
                    "met", "die", "dat", "levert", "gaat", "gaan", "moet", "moeten", "vindt",
                    "woont", "wonen", "kan", "kunnen", "zal", "zullen", "was", "waren", "blijft",
                    "krijgt", "aan", "te");
    private static final Set<String> OWED = Set.of(Roles.TARGET, "need", Roles.AMOUNT);
    private static final int PART_REACH = 4;
    private static final int WORDS = 8;

    private final Script script;
    private final Marker marker;
    private final List<Moment> moments;
    private final List<Found.Quantity> found = new ArrayList<>();

    Quantities(Script script, Marker marker, List<Moment> moments) {
        this.script = script;
        this.marker = marker;
        this.moments = moments;
    }

    List<Found.Quantity> find() {
        for (Sentence s : script.sentences()) {
            sentence(s);
        }
        return found;
    }

    /** One measure of a sentence on its way to a finding. */
    private record Draft(Measured measured, Hedges.Hedge hedge) {}

    private void sentence(Sentence s) {
        List<Draft> drafts = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Optional<Draft> draft = draft(s, i, drafts);
            draft.ifPresent(drafts::add);
            i = draft.map(d -> Math.max(d.hedge().to(), d.measured().to())).orElse(i + 1);
        }
        List<Measured> measures = drafts.stream().map(Draft::measured).toList();
        List<Moment> here = moments.stream().filter(m -> s.holds(m.start())).toList();
        Map<Integer, Moment> belonging = DueDays.belonging(s, measures, here);
        Map<Integer, Found.Quantity> done = new HashMap<>();
        for (int n = 0; n < drafts.size(); n++) {
            Found.Quantity q =
                    quantity(s, drafts.get(n), parent(s, measures, n, done), belonging.get(n));
            done.put(n, q);
            found.add(q);
        }
    }

    private Optional<Draft> draft(Sentence s, int i, List<Draft> before) {
        Optional<Measured> measured = free(s, i) ? measured(s, i, before) : Optional.empty();
        return measured.filter(
                        m ->
                                !script.taken()
                                        .any(s.token(m.from()).start(), s.token(m.to() - 1).end()))
                .map(m -> new Draft(m, Hedges.around(s, m)))
                .filter(
                        d ->
                                before.isEmpty()
                                        || d.hedge().from() >= before.getLast().measured().to());
    }

    /** A number that only has a unit by its neighbours takes theirs before it is a bare number. */
    private Optional<Measured> measured(Sentence s, int i, List<Draft> before) {
        Optional<Measured> own = Measures.at(s, i);
        boolean bare = own.isEmpty() || own.get().rule().equals("number-alone");
        return bare ? unitOfWhole(s, i, before).or(() -> afterMoney(s, i)).or(() -> own) : own;
    }

    /** "62.000 woningen, waarvan 5.000 in 2026": a bare number takes the unit of its whole. */
    private static Optional<Measured> unitOfWhole(Sentence s, int i, List<Draft> before) {
        boolean part = false;
        for (int k = 1; k <= PART_REACH; k++) {
            part |= PART.contains(s.lower(i - k));
        }
        if (!part || before.isEmpty() || Periods.year(s, i).isPresent()) {
            return Optional.empty();
        }
        Measured whole = before.getLast().measured();
        return Numerals.at(s, i).map(whole::another);
    }

    /** "ruim 2 miljard" is money where the quantity before it, in the same block, is. */
    private Optional<Measured> afterMoney(Sentence s, int i) {
        boolean money = !found.isEmpty() && found.getLast().unit().startsWith(Units.EURO);
        boolean near =
                money
                        && script.manuscript().blocks().get(s.block()).start()
                                <= found.getLast().mark().start();
        return near ? Measures.millions(s, i) : Optional.empty();
    }

    private boolean free(Sentence s, int i) {
        return !script.taken().any(s.token(i).start(), s.token(i).end());
    }

    /** The quantity this one is a part of, when "waarvan" stands just before it. */
    private Optional<Found.Quantity> parent(
            Sentence s, List<Measured> measures, int n, Map<Integer, Found.Quantity> done) {
        Measured m = measures.get(n);
        boolean part = false;
        for (int k = 1; k <= PART_REACH + 1; k++) {
            part |= PART.contains(s.lower(m.from() - k));
        }
        if (!part) {
            return Optional.empty();
        }
        for (int k = n - 1; k >= 0; k--) {
            Found.Quantity q = done.get(k);
            if (q != null && (q.of().isEmpty() || n - k > 1) && comparable(m, q)) {
                return Optional.of(q);
            }
        }
        return found.isEmpty() || done.size() > 0
                ? Optional.empty()
                : Optional.of(found.getLast()).filter(q -> comparable(m, q));
    }

    private static boolean comparable(Measured m, Found.Quantity q) {
        boolean number = !q.unit().equals(Units.FRACTION) && !q.unit().equals(Units.RANK);
        return number && (m.share() || q.unit().equals(m.unit()));
    }

    private Found.Quantity quantity(
            Sentence s,
            Draft draft,
            Optional<Found.Quantity> parent,
            @org.jspecify.annotations.Nullable Moment moment) {
        Measured m = draft.measured();
        int end = s.token(Math.max(draft.hedge().to(), m.to()) - 1).end();
        Mark mark = marker.mark("quantity", s.token(draft.hedge().from()).start(), end, m.rule());
        Optional<Moment> when = Optional.ofNullable(moment);
        Optional<LocalDate> due = when.filter(Moment::deadline).flatMap(Moment::due);
        Optional<Window> window =
                when.filter(x -> !x.deadline() && !x.day()).flatMap(Moment::window);
        String role = role(s, m, parent, due, window);
        List<String> ambiguities = new ArrayList<>(m.ambiguities());
        when.filter(x -> x.due().isPresent()).ifPresent(x -> ambiguities.addAll(x.ambiguities()));
        return new Found.Quantity(
                mark,
                role,
                m.value(),
                m.upTo(),
                m.unit(),
                draft.hedge().code(),
                whole(s, m, parent),
                owed(role, due, m.share() ? parent.flatMap(Found.Quantity::due) : Optional.empty()),
                window,
                priceYear(s),
                ambiguities);
    }

    /** Only what is owed or needed has a last day; a share takes that of its whole. */
    private static Optional<LocalDate> owed(
            String role, Optional<LocalDate> due, Optional<LocalDate> inherited) {
        boolean owed = OWED.contains(role);
        return owed ? due.or(() -> inherited) : Optional.empty();
    }

    private static String role(
            Sentence s,
            Measured m,
            Optional<Found.Quantity> parent,
            Optional<LocalDate> due,
            Optional<Window> window) {
        if (parent.isPresent()) {
            return parent.get().role();
        }
        String role = Roles.of(s, m);
        if (role.equals(Roles.TARGET) && window.isPresent() && due.isEmpty()) {
            return Roles.INDICATOR;
        }
        boolean ahead = role.equals(Roles.INDICATOR) && due.isPresent() && !m.money();
        return ahead ? Roles.TARGET : role;
    }

    private Optional<Found.Whole> whole(Sentence s, Measured m, Optional<Found.Quantity> parent) {
        if (m.ranks().isPresent()) {
            return m.ranks().map(Found.Whole.Ranks::new);
        }
        if (parent.isPresent()) {
            Found.Quantity p = parent.get();
            return Optional.of(new Found.Whole.Other(p.mark().id(), p.value()));
        }
        return m.share() && s.lower(m.to()).equals("van") ? words(s, m.to() + 1) : Optional.empty();
    }

    /** The words behind "van", up to a verb, a preposition or a mark. */
    private Optional<Found.Whole> words(Sentence s, int from) {
        int to = from;
        while (to < s.size()
                && to < from + WORDS
                && !s.token(to).kind().equals(Token.Kind.SIGN)
                && !STOP.contains(s.lower(to))) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(
                        new Found.Whole.Words(
                                script.text()
                                        .substring(s.token(from).start(), s.token(to - 1).end())));
    }

    private static int priceYear(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (PRICES.contains(s.lower(i))) {
                int at = i + 1 + (s.lower(i + 1).equals("van") ? 1 : 0);
                Optional<Integer> year = Periods.year(s, at);
                if (year.isPresent()) {
                    return year.get();
                }
            }
        }
        return 0;
    }

    /** The value of the first quantity in a stretch of text that says how often, as in 2/year. */
    static Optional<String> frequency(List<Found.Quantity> quantities, int start, int end) {
        return quantities.stream()
                .filter(
                        q ->
                                q.unit().startsWith("time/")
                                        && q.mark().start() >= start
                                        && q.mark().end() <= end)
                .map(q -> plain(q.value()) + q.unit().substring("time".length()))
                .findFirst();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
