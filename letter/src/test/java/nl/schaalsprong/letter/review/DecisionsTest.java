package nl.schaalsprong.letter.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Letters;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.Draft;
import nl.schaalsprong.letter.propose.Ledger;
import nl.schaalsprong.letter.propose.Proposal;
import nl.schaalsprong.letter.propose.Proposals;
import nl.schaalsprong.letter.propose.Records;
import nl.schaalsprong.letter.propose.Registers;
import nl.schaalsprong.letter.propose.Shape;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Judgement.Verdict;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import org.junit.jupiter.api.Test;

/** What a decision writes, and what undoing it leaves. */
class DecisionsTest {
    private static final Reading LETTER = Letters.sample("voortgang-woondeal");

    private Ledger ledger = Ledger.empty();

    @Test
    void an_accepted_finding_writes_the_letter_the_record_and_the_decision_at_once() {
        Proposal proposal = proposal("ten minste 31.000 woningen");
        List<Change> changes = accept(proposal, proposal.draft());
        assertEquals(
                List.of(Type.SOURCE, Type.PROMISE, Type.JUDGEMENT),
                changes.stream().map(c -> c.subject().type()).toList());
    }

    @Test
    void everything_is_written_as_a_draft() {
        accept(proposal("ten minste 31.000 woningen"));
        assertTrue(
                ledger.history().entries().stream()
                        .allMatch(e -> e.change().visibility() == Visibility.DRAFT));
    }

    @Test
    void the_record_is_unmeasured_and_keeps_its_amount_and_its_fields() {
        accept(proposal("ten minste 31.000 woningen"));
        var variant = promises().getFirst().variants().getFirst();
        assertEquals(
                new Aim.Unmeasured(
                        Records.UNLINKED,
                        Optional.of(
                                new Aim.Stated(31_000, Optional.empty(), Hedge.GE, "dwelling"))),
                variant.aim());
        assertEquals(
                "ten minste 31.000 woningen",
                Registers.field(variant.fields(), "amount").note().nl());
    }

    @Test
    void a_letter_that_names_no_day_gives_an_open_end_and_says_so() {
        accept(proposal("48.500 woningen"));
        var variant = promises().getFirst().variants().getFirst();
        assertEquals(Records.OPEN, variant.until());
        assertEquals(
                "de brief noemt geen dag", Registers.field(variant.fields(), "until").note().nl());
    }

    @Test
    void a_party_that_is_unknown_is_made_once() {
        accept(starting("Ik stuur uw Kamer"));
        accept(starting("Over de nood-"));
        assertEquals(
                2,
                ledger.history().register(View.DRAFTS).actors().size(),
                "the minister and the house");
    }

    @Test
    void changed_fields_make_it_a_correction() {
        Proposal proposal = proposal("48.500 woningen");
        Draft corrected = proposal.draft().as(Shape.NEED);
        write(accept(proposal, corrected));
        assertEquals(Verdict.CORRECTED, judgements().getFirst().verdict());
    }

    @Test
    void a_corrected_day_says_who_set_it() {
        Proposal proposal = proposal("48.500 woningen");
        Draft was = proposal.draft();
        Draft.When when = new Draft.When(Optional.of(java.time.LocalDate.of(2031, 12, 31)), "");
        Draft corrected =
                new Draft(was.shape(), was.title(), was.owed(), was.measured(), when, was.named());
        write(accept(proposal, corrected));
        var fields = promises().getFirst().variants().getFirst().fields();
        assertEquals(
                "uiterlijk 31 december 2031 (verbeterd door een redacteur)",
                Registers.field(fields, "until").note().nl());
    }

    @Test
    void a_rejected_finding_writes_only_the_decision_with_its_reason() {
        Proposal proposal = proposal("48.500 woningen");
        write(decisions().reject(review(), proposal, "oud getal", 0));
        assertEquals(1, ledger.history().entries().size());
        assertEquals("oud getal", judgements().getFirst().reason());
    }

    @Test
    void joining_a_promise_adds_a_dated_mention_to_it() {
        accept(proposal("48.500 woningen"));
        Subject record = Subject.of(promises().getFirst());
        write(decisions().join(review(), proposal("ten minste 31.000 woningen"), record, "", 0));
        assertEquals(1, promises().size());
        Evidence mention = ledger.history().all(Evidence.class, View.DRAFTS).getFirst();
        assertEquals(record.id(), mention.about());
    }

    @Test
    void a_record_that_replaces_another_is_tied_to_it() {
        accept(proposal("48.500 woningen"));
        String old = promises().getFirst().id();
        Proposal proposal = proposal("ten minste 31.000 woningen");
        write(decisions().accept(review(), proposal, proposal.draft(), Optional.of(old), "", 0));
        Promise ended = ledger.history().register(View.DRAFTS).promise(old).orElseThrow();
        assertEquals(Lifecycle.State.SUPERSEDED, ended.lifecycle().state());
        assertEquals(
                judgements().getLast().record().map(r -> r.split(" ")[1]),
                ended.lifecycle().successor());
    }

    @Test
    void undoing_the_later_promise_brings_the_older_one_back() {
        a_record_that_replaces_another_is_tied_to_it();
        Promise old = promises().getFirst();
        write(decisions().undo(judgements().getLast(), 1));
        assertEquals(
                Lifecycle.CONFIRMED,
                ledger.history().register(View.DRAFTS).promise(old.id()).orElseThrow().lifecycle());
    }

    @Test
    void a_correction_keeps_what_was_proposed() {
        Proposal proposal = proposal("48.500 woningen");
        write(accept(proposal, proposal.draft().as(Shape.NEED)));
        assertEquals(
                List.of(new Judgement.Correction("shape", "TARGET", "NEED")),
                judgements().getFirst().corrections());
    }

    @Test
    void undo_withdraws_the_record_and_the_decision_and_keeps_the_history() {
        accept(proposal("ten minste 31.000 woningen"));
        int before = ledger.history().entries().size();
        write(decisions().undo(judgements().getFirst(), 1));
        assertEquals(List.of(), promises());
        assertEquals(List.of(), judgements());
        assertEquals(before + 2, ledger.history().entries().size());
    }

    @Test
    void undo_leaves_a_record_that_was_changed_since() {
        accept(proposal("48.500 woningen"));
        Judgement decided = judgements().getFirst();
        Promise promise = promises().getFirst();
        write(List.of(Change.put(renamed(promise), Visibility.DRAFT, 1, "beter")));
        write(decisions().undo(decided, 1));
        assertEquals("beter", promises().getFirst().title().nl());
    }

    @Test
    void what_was_undone_can_be_accepted_again() {
        Proposal proposal = proposal("48.500 woningen");
        accept(proposal);
        write(decisions().undo(judgements().getFirst(), 1));
        write(decisions().accept(review(), proposal, proposal.draft(), Optional.empty(), "", 2));
        assertEquals(1, promises().size());
    }

    @Test
    void an_answer_without_a_promise_writes_no_record() {
        accept(starting("Met deze brief geef ik"));
        assertEquals(Optional.empty(), judgements().getFirst().record());
    }

    @Test
    void an_answer_is_evidence_of_the_promise_it_names() {
        accept(proposal("48.500 woningen"));
        String id = promises().getFirst().id();
        Proposal proposal = starting("Met deze brief geef ik");
        Draft named =
                new Draft(
                        Shape.ANSWER,
                        new Text("bericht", "report"),
                        Draft.Owed.NOBODY,
                        Draft.Measured.NOTHING,
                        Draft.When.UNSAID,
                        new Draft.Named("", id, ""));
        write(decisions().accept(review(), proposal, named, Optional.empty(), "", 0));
        Evidence answer = ledger.history().all(Evidence.class, View.DRAFTS).getFirst();
        assertEquals(Evidence.Sort.ANSWER, answer.sort());
        assertEquals(id, answer.about());
    }

    @Test
    void everything_a_letter_brought_can_be_made_public_together() {
        accept(proposal("ten minste 31.000 woningen"));
        String letter = ledger.history().all(Source.class, View.DRAFTS).getFirst().id();
        assertEquals(
                List.of(Type.SOURCE, Type.PROMISE, Type.JUDGEMENT),
                Brought.drafts(review(), letter, ledger.history()).stream()
                        .map(e -> e.change().subject().type())
                        .toList());
    }

    private static Promise renamed(Promise p) {
        return new Promise(
                p.id(),
                p.kind(),
                new Text("beter", "better"),
                p.debtors(),
                p.creditors(),
                p.consent(),
                p.provenance(),
                p.variants());
    }

    private Proposals proposals() {
        return Proposals.of(LETTER, ledger.history().register(View.DRAFTS));
    }

    private Decisions decisions() {
        return new Decisions(LETTER, ledger.history(), proposals().letter());
    }

    private Review review() {
        return Review.of(LETTER, ledger.history(), View.DRAFTS);
    }

    private Proposal proposal(String quote) {
        return proposals().all().stream()
                .filter(p -> p.found().mark().quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private Proposal starting(String words) {
        return proposals().all().stream()
                .filter(p -> p.found() instanceof Found.Commitment)
                .filter(p -> p.found().mark().quote().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Change> accept(Proposal proposal, Draft draft) {
        return decisions().accept(review(), proposal, draft, Optional.empty(), "", 0);
    }

    private void accept(Proposal proposal) {
        List<Change> changes = accept(proposal, proposal.draft());
        assertFalse(changes.isEmpty());
        write(changes);
    }

    private void write(List<Change> changes) {
        ledger = ledger.with(changes);
    }

    private List<Promise> promises() {
        return ledger.history().all(Promise.class, View.DRAFTS);
    }

    private List<Judgement> judgements() {
        return ledger.history().all(Judgement.class, View.DRAFTS);
    }
}
