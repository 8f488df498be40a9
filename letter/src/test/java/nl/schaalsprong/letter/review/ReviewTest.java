package nl.schaalsprong.letter.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.Letters;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.Ledger;
import nl.schaalsprong.letter.propose.Proposal;
import nl.schaalsprong.letter.propose.Proposals;
import nl.schaalsprong.register.journal.View;
import org.junit.jupiter.api.Test;

/** Decisions in a letter, also when its text is renewed. */
class ReviewTest {
    private static final Reading FIRST =
            Letters.read("Er komen 1.200 woningen bij. Het Rijk betaalt € 3 mln.");

    @Test
    void nothing_is_judged_at_first() {
        Review review = Review.of(FIRST, Ledger.empty().history(), View.DRAFTS);
        assertEquals(0, review.judged());
        assertEquals(FIRST.findings().size(), review.findings().size());
    }

    @Test
    void a_decision_belongs_to_its_finding() {
        Review review = Review.of(FIRST, rejected("1.200 woningen").history(), View.DRAFTS);
        assertEquals(1, review.judged());
        assertEquals(
                "1.200 woningen",
                review.findings().stream()
                        .filter(f -> !f.open())
                        .findFirst()
                        .orElseThrow()
                        .found()
                        .mark()
                        .quote());
    }

    @Test
    void the_public_sees_no_draft_of_a_decision() {
        Review review = Review.of(FIRST, rejected("1.200 woningen").history(), View.PUBLIC);
        assertEquals(0, review.judged());
    }

    @Test
    void a_renewed_text_keeps_the_decision_where_the_passage_is_found() {
        Reading renewed = renewed("Brief\n\n" + FIRST.text());
        Review review = Review.of(renewed, rejected("1.200 woningen").history(), View.DRAFTS);
        assertEquals(1, review.judged());
        assertEquals(List.of(), review.lost());
    }

    @Test
    void a_passage_that_is_gone_is_listed_and_not_lost() {
        Reading renewed = renewed("Er komen 1.300 woningen bij. Het Rijk betaalt € 3 mln.");
        Review review = Review.of(renewed, rejected("1.200 woningen").history(), View.DRAFTS);
        assertEquals(0, review.judged());
        assertEquals(1, review.lost().size());
    }

    @Test
    void a_passage_that_occurs_twice_is_listed_too() {
        Reading renewed = renewed("Eerst 1.200 woningen. En dan nog 1.200 woningen.");
        Review review = Review.of(renewed, rejected("1.200 woningen").history(), View.DRAFTS);
        assertEquals(1, review.lost().size());
    }

    @Test
    void a_passage_marked_by_hand_is_a_finding_once_it_is_judged() {
        Span span = Hand.find(FIRST, "Het Rijk betaalt € 3 mln.").orThrow();
        Found found = Hand.mark(FIRST, span, "entity");
        Ledger ledger = reject(Proposals.of(FIRST, empty()).of(found));
        Review review = Review.of(FIRST, ledger.history(), View.DRAFTS);
        assertTrue(
                review.findings().stream()
                        .anyMatch(f -> f.found().mark().rule().equals(Hand.RULE) && !f.open()));
    }

    @Test
    void words_that_occur_twice_are_not_marked_by_hand() {
        Reading twice = Letters.read("Er komen woningen. Er komen woningen.");
        Outcome<Span> found = Hand.find(twice, "woningen");
        assertEquals("letter.words-twice", found.findings().getFirst().code());
    }

    @Test
    void words_that_are_not_there_are_not_marked_by_hand() {
        Outcome<Span> found = Hand.find(FIRST, "stikstof");
        assertEquals("letter.words-absent", found.findings().getFirst().code());
    }

    @Test
    void words_are_found_whatever_space_parts_them() {
        Reading lines = Letters.read("Er komen veel\nwoningen bij.");
        assertEquals(
                "veel woningen",
                Hand.find(lines, "veel  woningen")
                        .orThrow()
                        .in(lines.text())
                        .replaceAll("\\s+", " "));
    }

    @Test
    void a_number_marked_by_hand_is_read() {
        Reading reading = Letters.read("De som van acht miljoen euro staat hier.");
        Found found =
                Hand.mark(reading, Hand.find(reading, "acht miljoen euro").orThrow(), "quantity");
        assertTrue(found instanceof Found.Quantity q && q.value().intValue() == 8_000_000);
    }

    /** The same document read by a later reader: other text, same bytes. */
    private static Reading renewed(String text) {
        Reading read = Letters.read(text);
        var d = read.document();
        var same =
                new nl.schaalsprong.letter.found.Document(
                        d.name(),
                        d.mediaType(),
                        FIRST.document().sha256(),
                        d.textSha256(),
                        d.language(),
                        d.date(),
                        d.recipient(),
                        d.signatories(),
                        d.identifiers());
        return new Reading(same, read.text(), read.findings(), read.notes());
    }

    private static Ledger rejected(String quote) {
        return reject(
                Proposals.of(FIRST, empty()).all().stream()
                        .filter(p -> p.found().mark().quote().equals(quote))
                        .findFirst()
                        .orElseThrow());
    }

    private static Ledger reject(Proposal proposal) {
        Ledger ledger = Ledger.empty();
        Review review = Review.of(FIRST, ledger.history(), View.DRAFTS);
        Decisions decisions =
                new Decisions(FIRST, ledger.history(), Proposals.of(FIRST, empty()).letter());
        return ledger.with(decisions.reject(review, proposal, "nee", 0));
    }

    private static nl.schaalsprong.register.Register empty() {
        return Ledger.empty().history().register(View.DRAFTS);
    }
}
