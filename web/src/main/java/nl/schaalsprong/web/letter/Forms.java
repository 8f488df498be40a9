package nl.schaalsprong.web.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.letter.propose.Draft;
import nl.schaalsprong.letter.propose.Proposal;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.web.letter.FormView.Choice;
import nl.schaalsprong.web.letter.FormView.Field;
import nl.schaalsprong.web.page.Words;

/** The fields of a proposal, each with what the letter says of it. */
final class Forms {
    private static final List<String> UNITS =
            List.of(
                    "",
                    "dwelling",
                    "workplace",
                    "person",
                    "company",
                    "EUR",
                    "fraction",
                    "MW",
                    "ha",
                    "student-place",
                    "station",
                    "time",
                    "rank",
                    "item");
    private static final List<String> ACTORS =
            List.of(
                    "body",
                    "ministry",
                    "province",
                    "municipality",
                    "municipalities",
                    "board",
                    "knowledge-institution",
                    "development-company",
                    "firm",
                    "technology",
                    "region");

    private final Words words;
    private final Register register;
    private final List<Field> fields = new ArrayList<>();

    private Forms(Words words, Register register) {
        this.words = words;
        this.register = register;
    }

    /** The form of a proposal. */
    static FormView of(Proposal proposal, Words words, Register register) {
        Forms form = new Forms(words, register);
        form.fill(proposal.draft(), proposal.fields());
        return new FormView(
                proposal.draft().shape().name(),
                words.of(proposal.draft().shape().title()),
                form.fields);
    }

    private void fill(Draft draft, Map<String, Provenance> basis) {
        switch (draft.shape()) {
            case COMMITMENT, AGREEMENT, TARGET, NEED -> {
                titles(draft);
                parties(draft.owed(), basis);
                measured(draft, basis);
                text(
                        "due",
                        draft.when().due().map(Object::toString).orElse(""),
                        basis("until", basis));
                text("condition", draft.owed().condition(), basis("condition", basis));
            }
            case INDICATOR -> {
                titles(draft);
                measured(draft, basis);
            }
            case MONEY -> {
                titles(draft);
                measured(draft, basis);
                int year = draft.measured().priceYear();
                text("price-year", year == 0 ? "" : String.valueOf(year), "");
                choose("sort", draft.named().sort(), bases());
            }
            case ACTOR -> {
                titles(draft);
                choose("sort", draft.named().sort(), choices("review.actor.", ACTORS));
            }
            case SOURCE -> {
                text("title-nl", draft.title().nl(), "");
                text("identifier", draft.named().identifier(), "");
                text("link", draft.named().link(), "");
            }
            case ANSWER -> {
                titles(draft);
                choose("identifier", draft.named().identifier(), promises());
            }
            case NOTHING -> {}
        }
    }

    private void titles(Draft draft) {
        text("title-nl", draft.title().nl(), "");
        text("title-en", draft.title().en(), "");
    }

    private void parties(Draft.Owed owed, Map<String, Provenance> basis) {
        listed("debtors", owed.debtors(), basis("debtors", basis));
        listed("creditors", owed.creditors(), basis("creditors", basis));
    }

    private void listed(String name, List<String> names, String basis) {
        fields.add(
                new Field(
                        name,
                        words.of("review.field." + name),
                        String.join("; ", names),
                        List.of(),
                        "parties",
                        basis));
    }

    private void measured(Draft draft, Map<String, Provenance> basis) {
        Draft.Measured m = draft.measured();
        text(
                "amount",
                m.amount().map(a -> Amounts.written(a, m.unit(), words.language())).orElse(""),
                basis("amount", basis));
        Map<String, String> hedges = new LinkedHashMap<>();
        Arrays.stream(Hedge.values())
                .forEach(h -> hedges.put(h.name(), words.of("review.hedge." + h.name())));
        choose("hedge", m.hedge().name(), hedges);
        choose("unit", m.unit(), choices("review.unit.", UNITS));
    }

    private void text(String name, String value, String basis) {
        fields.add(new Field(name, words.of("review.field." + name), value, List.of(), "", basis));
    }

    /** A choice; a value that is on no list is kept as one more. */
    private void choose(String name, String value, Map<String, String> all) {
        List<Choice> choices = new ArrayList<>();
        all.forEach((code, word) -> choices.add(new Choice(code, word)));
        if (!all.containsKey(value)) {
            choices.add(new Choice(value, value));
        }
        fields.add(new Field(name, words.of("review.field." + name), value, choices, "", ""));
    }

    private Map<String, String> choices(String prefix, List<String> codes) {
        Map<String, String> all = new LinkedHashMap<>();
        codes.forEach(c -> all.put(c, words.orElse(prefix + c, c)));
        return all;
    }

    private Map<String, String> bases() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", words.of("review.unsaid"));
        Arrays.stream(MoneyBasis.values()).forEach(b -> all.put(b.name(), words.of(b.title())));
        return all;
    }

    private Map<String, String> promises() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", words.of("review.no-promise"));
        register.promises().forEach(p -> all.put(p.id(), words.of(p.title())));
        return all;
    }

    private String basis(String name, Map<String, Provenance> fields) {
        return Optional.ofNullable(fields.get(name))
                .map(
                        p -> {
                            String note = words.of(p.note());
                            String basis = words.of(p.basis().title());
                            return note.isEmpty() ? basis : basis + ": " + note;
                        })
                .orElse("");
    }
}
