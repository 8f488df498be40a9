package nl.schaalsprong.letter.propose;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;

/**
 * Turns the findings of one reading into proposals against one register. Stateless; the register is
 * compared with and never changed.
 */
public final class Proposals {
    private final Reading reading;
    private final Source letter;
    private final Register register;
    private final Drafts drafts;
    private final Fields fields;
    private final Likely likely;

    private Proposals(Reading reading, Register register) {
        this.reading = reading;
        this.register = register;
        this.letter = LetterSource.of(reading, register);
        this.drafts = new Drafts(reading);
        this.fields = new Fields(reading, letter.id());
        this.likely = new Likely(reading, letter, register);
    }

    /** Proposals for the findings of a reading. */
    public static Proposals of(Reading reading, Register register) {
        return new Proposals(reading, register);
    }

    /** A proposal for every finding, in order of the text. */
    public List<Proposal> all() {
        return reading.findings().stream().map(this::of).toList();
    }

    /** The proposal for one finding, which may also be one a person marked. */
    public Proposal of(Found found) {
        Draft draft = settled(drafts.of(found));
        return proposal(found, isNamedBefore(found) ? draft.as(Shape.NOTHING) : draft);
    }

    /** Whether the same name stands earlier in the letter, where it was proposed. */
    private boolean isNamedBefore(Found found) {
        return found instanceof Found.Entity entity
                && reading.findings().stream()
                        .filter(f -> f.mark().start() < found.mark().start())
                        .filter(Found.Entity.class::isInstance)
                        .map(Found.Entity.class::cast)
                        .anyMatch(
                                e ->
                                        e.type().equals(entity.type())
                                                && Actors.folded(e.name())
                                                        .equals(Actors.folded(entity.name())));
    }

    /** The proposal when a person says what it is to become. */
    public Proposal of(Found found, Shape shape) {
        return proposal(found, settled(drafts.of(found)).as(shape));
    }

    /** The letter itself as a source, of the register or new. */
    public Source letter() {
        return letter;
    }

    private Proposal proposal(Found found, Draft draft) {
        Map<String, Provenance> provenance = fields.of(found, draft);
        List<Draft> further =
                found instanceof Found.Reference r
                        ? drafts.references(r).stream().skip(1).toList()
                        : List.of();
        return new Proposal(
                found,
                fields.anchor(found.mark()),
                draft,
                provenance,
                further,
                likely.of(found, draft));
    }

    /** A party that the register knows gets the name it has there. */
    private Draft settled(Draft draft) {
        return draft.with(
                new Draft.Owed(
                        draft.owed().debtors().stream().map(this::known).toList(),
                        draft.owed().creditors().stream().map(this::known).toList(),
                        draft.owed().condition()));
    }

    private String known(String name) {
        return Actors.known(name, register).map(a -> a.name().nl()).orElse(name);
    }
}
