package nl.schaalsprong.letter.propose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Provenance.Basis;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Validity;
import nl.schaalsprong.register.Variant;

/**
 * Makes records of drafts. A promise from a letter is unmeasured until somebody links it to a model
 * variable; its amount, day and condition stay with their provenance.
 */
public final class Records {
    /** The last day of a promise of which the letter names none. */
    public static final LocalDate OPEN = Variant.NO_DAY;

    /** Why a promise from a letter is not scored yet. */
    public static final Text UNLINKED =
            new Text(
                    "Niemand heeft dit nog aan een modelvariabele gekoppeld.",
                    "Nobody has linked this to a model variable yet.");

    private static final Text NOT_SAID = new Text("niet gezegd", "not said");
    private static final Text NONE = new Text("", "");
    private static final int SLUG = 40;

    private final Register register;
    private final Source letter;
    private final LocalDate day;
    private final String suffix;

    /**
     * Records of one finding.
     *
     * @param letter the source they are taken from
     * @param day of the letter
     * @param suffix makes ids of this finding unlike all others
     */
    public Records(Register register, Source letter, LocalDate day, String suffix) {
        this.register = register;
        this.letter = letter;
        this.day = day;
        this.suffix = suffix;
    }

    /**
     * The record, after the parties it names that the register does not know yet.
     *
     * @param fields provenance per field, see {@link Proposal}
     * @return empty for a draft that becomes no record; the last one is the record itself
     */
    public List<Item> of(Draft draft, Map<String, Provenance> fields, Provenance said) {
        return switch (draft.shape()) {
            case COMMITMENT, AGREEMENT, TARGET, NEED -> promise(draft, fields, said);
            case INDICATOR -> List.of(indicator(draft));
            case MONEY -> List.of(instrument(draft));
            case ACTOR ->
                    List.of(
                            new Actor(
                                    id(draft.title().nl()),
                                    draft.named().sort(),
                                    draft.title(),
                                    letter.id()));
            case SOURCE -> List.of(source(draft));
            case ANSWER ->
                    draft.named().identifier().isBlank() ? List.of() : List.of(answer(draft, said));
            case NOTHING -> List.of();
        };
    }

    private List<Item> promise(Draft draft, Map<String, Provenance> fields, Provenance said) {
        List<Item> items = new ArrayList<>();
        List<String> debtors = parties(draft.owed().debtors(), items);
        List<String> creditors = parties(draft.owed().creditors(), items);
        Kind kind = draft.shape().kind().orElseThrow();
        String id = id(draft.title().nl());
        Provenance whole =
                Optional.ofNullable(fields.get("kind"))
                        .map(k -> new Provenance(said.source(), k.basis(), said.anchor(), k.note()))
                        .orElse(said);
        items.add(
                new Promise(
                        id,
                        kind,
                        draft.title(),
                        debtors,
                        creditors,
                        List.of(),
                        whole,
                        List.of(variant(id, draft, fields))));
        return items;
    }

    private Variant variant(String promise, Draft draft, Map<String, Provenance> fields) {
        Text amount = Wording.amount(draft.measured());
        Text title =
                amount.nl().isEmpty()
                        ? draft.title()
                        : Wording.title(draft.measured(), draft.when());
        String condition = draft.owed().condition();
        return new Variant(
                promise + "-as-written",
                title,
                new Aim.Unmeasured(UNLINKED, stated(draft.measured())),
                List.of(),
                NOT_SAID,
                NOT_SAID,
                day,
                draft.when().due().orElse(OPEN),
                condition.isBlank() ? NONE : new Text(condition, "“" + condition + "”"),
                complete(fields, draft),
                new Text(
                        "niet, want nog aan geen variabele gekoppeld",
                        "not, because it is not linked to a variable yet"),
                List.of());
    }

    private static Optional<Aim.Stated> stated(Draft.Measured measured) {
        return measured.amount()
                .map(
                        a ->
                                new Aim.Stated(
                                        a.doubleValue(),
                                        measured.upTo().map(BigDecimal::doubleValue),
                                        measured.hedge(),
                                        measured.unit()));
    }

    private Map<String, Provenance> complete(Map<String, Provenance> fields, Draft draft) {
        Map<String, Provenance> all = new LinkedHashMap<>(fields);
        if (draft.when().due().isEmpty()) {
            all.putIfAbsent(
                    "until",
                    inferred(new Text("de brief noemt geen dag", "the letter names no day")));
        }
        all.putIfAbsent("from", inferred(new Text("de dag van de brief", "the day of the letter")));
        return all;
    }

    private Provenance inferred(Text note) {
        return new Provenance(letter.id(), Basis.INFERRED, Optional.empty(), note);
    }

    private List<String> parties(List<String> names, List<Item> items) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            Optional<Actor> known = Actors.known(name, register);
            if (known.isPresent()) {
                ids.add(known.get().id());
            } else {
                Actor made =
                        new Actor(id(name), Actors.sort(name), new Text(name, name), letter.id());
                items.add(made);
                ids.add(made.id());
            }
        }
        return ids.stream().distinct().toList();
    }

    private Indicator indicator(Draft draft) {
        Text stated = Wording.amount(draft.measured());
        return new Indicator(
                id(draft.title().nl()),
                draft.title(),
                draft.measured().unit(),
                NONE,
                stated.nl(),
                letter.id());
    }

    private Instrument instrument(Draft draft) {
        Optional<Money> amount =
                draft.measured()
                        .amount()
                        .map(a -> new Money(cents(a), draft.measured().priceYear()));
        return new Instrument(
                id(draft.title().nl()),
                draft.title(),
                amount,
                basis(draft.named().sort()),
                "",
                letter.id());
    }

    private static Text basis(String name) {
        return Arrays.stream(MoneyBasis.values())
                .filter(b -> b.name().equals(name))
                .findFirst()
                .map(MoneyBasis::title)
                .orElse(NOT_SAID);
    }

    private Source source(Draft draft) {
        String identifier = draft.named().identifier();
        return new Source(
                id(identifier.isBlank() ? draft.title().nl() : identifier),
                draft.title().nl(),
                identifier,
                draft.named().link(),
                "",
                identifier.isBlank() ? "C" : "A",
                sort(identifier),
                Validity.UNSAID);
    }

    private static Source.Sort sort(String identifier) {
        boolean parliament = identifier.matches("(kst|h|ah|blg|kv|nds)-.*");
        boolean law = identifier.matches("(stb|stcrt|trb|gmb|prb|jci|ECLI|CVDR).*");
        return parliament ? Source.Sort.PARLIAMENT : law ? Source.Sort.LAW : Source.Sort.OTHER;
    }

    private Evidence answer(Draft draft, Provenance said) {
        return new Evidence(
                "answer-" + suffix,
                draft.named().identifier(),
                day,
                Evidence.Precision.DAY,
                Evidence.Sort.ANSWER,
                draft.title(),
                letter.id(),
                said.anchor());
    }

    /** Whole eurocents. */
    static long cents(BigDecimal euro) {
        return euro.movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    /** A name for an address: plain letters and figures, and the suffix that makes it its own. */
    private String id(String title) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String cut = plain.length() > SLUG ? plain.substring(0, SLUG).replaceAll("-$", "") : plain;
        return cut + "-" + suffix;
    }
}
