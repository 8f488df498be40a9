package nl.schaalsprong.letter.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.propose.Amended;
import nl.schaalsprong.letter.propose.Draft;
import nl.schaalsprong.letter.propose.Proposal;
import nl.schaalsprong.letter.propose.Records;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Judgement.Verdict;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;

/**
 * The changes that follow from one decision, to be appended together: all of them or none.
 * Everything is written as a draft.
 */
public final class Decisions {
    private static final Text NONE = new Text("", "");
    private static final int SHORT = 8;

    private final Reading reading;
    private final History history;
    private final Register register;
    private final Source letter;
    private final LocalDate day;

    /**
     * Decisions about the findings of a letter.
     *
     * @param letter the letter as a source, as in the proposals
     */
    public Decisions(Reading reading, History history, Source letter) {
        this.reading = reading;
        this.history = history;
        this.register = history.register(View.DRAFTS);
        this.letter = letter;
        this.day = reading.document().date().orElse(Change.ALWAYS);
    }

    /**
     * The finding becomes a record.
     *
     * @param review in which the finding stands
     * @param draft the fields as the person left them
     * @param supersedes id of a promise that the record replaces, when it does
     * @param seen versions of the decision that the person had seen
     */
    public List<Change> accept(
            Review review,
            Proposal proposal,
            Draft draft,
            Optional<String> supersedes,
            String reason,
            int seen) {
        String id = review.id(proposal.found());
        Records records = new Records(register, letter, day, suffix(id));
        List<Item> items =
                new ArrayList<>(
                        records.of(
                                draft,
                                Amended.fields(proposal, draft, said(proposal)),
                                said(proposal)));
        Optional<Subject> main =
                items.isEmpty() ? Optional.empty() : Optional.of(Subject.of(items.getLast()));
        proposal.further().stream()
                .filter(d -> register.sources().stream().noneMatch(s -> same(s, d)))
                .forEach(d -> items.addAll(records.of(d, Map.of(), said(proposal))));
        supersedes
                .flatMap(register::promise)
                .ifPresent(old -> main.ifPresent(m -> items.add(Successions.end(old, m.id()))));
        List<Judgement.Correction> corrections = Corrections.between(proposal.draft(), draft);
        Verdict verdict = corrections.isEmpty() ? Verdict.ACCEPTED : Verdict.CORRECTED;
        Judgement judgement = judgement(id, proposal, verdict, main, reason, corrections);
        return written(items, judgement, seen, reason);
    }

    /** The finding is about a record that is there already; a promise gains a dated mention. */
    public List<Change> join(
            Review review, Proposal proposal, Subject record, String reason, int seen) {
        String id = review.id(proposal.found());
        List<Item> items = new ArrayList<>();
        if (record.type() == Type.PROMISE) {
            items.add(
                    new Evidence(
                            "mention-" + suffix(id),
                            record.id(),
                            day,
                            Evidence.Precision.DAY,
                            Evidence.Sort.PROMISE,
                            proposal.draft().title(),
                            letter.id(),
                            Optional.of(proposal.anchor())));
        }
        Judgement judgement =
                judgement(id, proposal, Verdict.ACCEPTED, Optional.of(record), reason, List.of());
        return written(items, judgement, seen, reason);
    }

    /** The finding is not right, and why. */
    public List<Change> reject(Review review, Proposal proposal, String reason, int seen) {
        String id = review.id(proposal.found());
        Judgement judgement =
                judgement(id, proposal, Verdict.REJECTED, Optional.empty(), reason, List.of());
        return List.of(Change.put(judgement, Visibility.DRAFT, seen, reason));
    }

    /**
     * The decision is withdrawn, with every record that it alone brought about; a record that was
     * changed since stays.
     */
    public List<Change> undo(Judgement judgement, int seen) {
        List<Change> changes = new ArrayList<>();
        changes.add(withdrawn(new Subject(Type.JUDGEMENT, judgement.id()), seen));
        Brought.by(judgement, history).stream()
                .filter(e -> Brought.untouched(e, judgement, history))
                .forEach(e -> changes.add(withdrawn(e.change().subject(), e.version())));
        record(judgement).ifPresent(r -> changes.addAll(Successions.restored(r.id(), history)));
        return changes;
    }

    /** The name of a record in a decision: its type and id. */
    public static String name(Subject subject) {
        return subject.type() + " " + subject.id();
    }

    /** The record of a decision, when it has one. */
    public static Optional<Subject> record(Judgement judgement) {
        return judgement
                .record()
                .map(r -> r.split(" ", 2))
                .map(r -> new Subject(Type.valueOf(r[0]), r[1]));
    }

    /** What the ids of all records of one decision end in. */
    static String suffix(String id) {
        return id.substring(0, SHORT);
    }

    private static Change withdrawn(Subject subject, int basedOn) {
        return new Change(
                subject,
                new Change.Content.Withdrawn(),
                Visibility.DRAFT,
                Change.ALWAYS,
                basedOn,
                "");
    }

    private static boolean same(Source source, Draft draft) {
        return !draft.named().identifier().isBlank()
                && source.identifier().equals(draft.named().identifier());
    }

    private Provenance said(Proposal proposal) {
        return new Provenance(
                letter.id(), Provenance.Basis.STATED, Optional.of(proposal.anchor()), NONE);
    }

    private Judgement judgement(
            String id,
            Proposal proposal,
            Verdict verdict,
            Optional<Subject> record,
            String reason,
            List<Judgement.Correction> corrections) {
        return new Judgement(
                id,
                reading.document().sha256(),
                proposal.anchor(),
                proposal.found().mark().rule(),
                proposal.found().kind(),
                verdict,
                record.map(Decisions::name),
                reason,
                corrections);
    }

    /** The letter as a source where it is new, the records, and the decision. */
    private List<Change> written(List<Item> items, Judgement judgement, int seen, String reason) {
        List<Item> all = new ArrayList<>();
        if (register.source(letter.id()).isEmpty()) {
            all.add(letter);
        }
        all.addAll(items);
        List<Change> changes = new ArrayList<>();
        Map<Subject, Item> once = new HashMap<>();
        for (Item item : all) {
            Subject subject = Subject.of(item);
            if (once.putIfAbsent(subject, item) == null) {
                changes.add(Change.put(item, Visibility.DRAFT, history.versions(subject), reason));
            }
        }
        changes.add(Change.put(judgement, Visibility.DRAFT, seen, reason));
        return changes;
    }
}
