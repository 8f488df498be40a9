package nl.schaalsprong.letter.propose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Provenance.Basis;

/** Provenance of the fields of a draft after a person changed it: what changed says so. */
public final class Amended {
    private static final Text BY_HAND =
            new Text(" (verbeterd door een redacteur)", " (corrected by an editor)");

    private Amended() {}

    /** The fields of the proposal, with those that differ in {@code draft} brought up to date. */
    public static Map<String, Provenance> fields(Proposal proposal, Draft draft, Provenance said) {
        Draft before = proposal.draft();
        Map<String, Provenance> fields = new LinkedHashMap<>(proposal.fields());
        if (!before.shape().equals(draft.shape())) {
            put("kind", draft.shape().title(), fields, said);
        }
        if (!before.measured().equals(draft.measured())) {
            put("amount", Wording.amount(draft.measured()), fields, said);
        }
        if (!before.when().due().equals(draft.when().due())) {
            draft.when()
                    .due()
                    .ifPresentOrElse(
                            day -> put("until", Wording.due(day), fields, said),
                            () -> fields.remove("until"));
        }
        if (!before.owed().debtors().equals(draft.owed().debtors())) {
            put("debtors", new Text("", ""), fields, said);
        }
        if (!before.owed().creditors().equals(draft.owed().creditors())) {
            put("creditors", new Text("", ""), fields, said);
        }
        return fields;
    }

    private static void put(
            String name, Text words, Map<String, Provenance> fields, Provenance said) {
        Text note =
                new Text((words.nl() + BY_HAND.nl()).strip(), (words.en() + BY_HAND.en()).strip());
        Optional<Provenance> before = Optional.ofNullable(fields.get(name));
        fields.put(
                name,
                new Provenance(
                        said.source(),
                        before.map(Provenance::basis).orElse(Basis.STATED),
                        before.flatMap(Provenance::anchor).or(said::anchor),
                        note));
    }
}
