package nl.schaalsprong.letter.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Letters;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Provenance.Basis;
import org.junit.jupiter.api.Test;

/** What the findings of our own letters would become. */
class ProposalsTest {
    private static final Reading WOONDEAL = Letters.sample("voortgang-woondeal");
    private static final List<Proposal> ALL = Proposals.of(WOONDEAL, Registers.EMPTY).all();

    @Test
    void every_finding_has_one_proposal_in_order_of_the_text() {
        assertEquals(
                WOONDEAL.findings().stream().map(f -> f.mark().id()).toList(),
                ALL.stream().map(p -> p.found().mark().id()).toList());
    }

    @Test
    void what_is_agreed_is_an_agreement_and_what_is_promised_a_commitment() {
        assertEquals(
                List.of(
                        "AGREEMENT",
                        "ANSWER",
                        "COMMITMENT",
                        "COMMITMENT",
                        "COMMITMENT",
                        "AGREEMENT",
                        "COMMITMENT",
                        "COMMITMENT",
                        "COMMITMENT",
                        "AGREEMENT",
                        "AGREEMENT",
                        "AGREEMENT",
                        "COMMITMENT"),
                ALL.stream()
                        .filter(p -> p.found() instanceof Found.Commitment)
                        .map(p -> p.draft().shape().name())
                        .toList());
    }

    @Test
    void a_target_keeps_amount_bound_unit_and_day() {
        Draft draft = quoting("ten minste 31.000 woningen").draft();
        assertEquals(Shape.TARGET, draft.shape());
        assertEquals(
                new Draft.Measured(
                        Optional.of(new BigDecimal("31000")),
                        Optional.empty(),
                        Hedge.GE,
                        "dwelling",
                        0),
                draft.measured());
        assertEquals(Optional.of(LocalDate.of(2030, 12, 31)), draft.when().due());
        assertEquals(
                new Text(
                        "ten minste 31.000 woningen, uiterlijk 31 december 2030",
                        "at least 31,000 homes, by 31 December 2030"),
                draft.title());
    }

    @Test
    void the_day_is_stated_where_the_letter_says_it() {
        Provenance until = Registers.field(quoting("ten minste 31.000 woningen").fields(), "until");
        assertEquals(Basis.STATED, until.basis());
        assertEquals(Hash.of("vóór 2031"), until.anchor().orElseThrow().exactSha256());
    }

    @Test
    void who_signed_is_inferred_and_who_is_named_is_stated() {
        assertEquals(
                Basis.INFERRED,
                Registers.field(starting("Ik stuur uw Kamer").fields(), "debtors").basis());
        assertEquals(
                Basis.STATED,
                Registers.field(starting("Het Rijk draagt").fields(), "debtors").basis());
    }

    @Test
    void an_intention_is_marked_as_inferred() {
        Provenance kind = Registers.field(starting("Ik streef ernaar").fields(), "kind");
        assertEquals(Basis.INFERRED, kind.basis());
        assertTrue(kind.note().nl().contains("voornemen"));
    }

    @Test
    void a_condition_stays_with_the_commitment() {
        assertEquals(
                "Mits de netaansluiting op tijd gereed is",
                starting("Mits de netaansluiting").draft().owed().condition());
    }

    @Test
    void a_commitment_with_one_amount_takes_it_and_says_where() {
        Proposal proposal = starting("Het Rijk draagt");
        assertEquals(
                Optional.of(new BigDecimal("140000000")), proposal.draft().measured().amount());
        assertEquals(
                Hash.of("maximaal € 140 mln"),
                Registers.field(proposal.fields(), "amount").anchor().orElseThrow().exactSha256());
    }

    @Test
    void a_long_sentence_gives_a_title_no_longer_than_the_limit() {
        String title = starting("In het Commissiedebat").draft().title().nl();
        assertTrue(title.endsWith(" …"));
        assertTrue(title.length() <= Limits.TITLE + 2, title);
    }

    @Test
    void a_paper_is_a_source_with_its_identifier_and_address() {
        assertEquals(
                new Draft.Named(
                        "",
                        "kst-99101-41",
                        "https://zoek.officielebekendmakingen.nl/kst-99101-41.html"),
                quoting("Kamerstuk 99 101, nr. 41").draft().named());
    }

    @Test
    void a_citation_of_two_papers_names_the_second_too() {
        Reading two = Letters.read("Zie Kamerstukken 29023, nrs. 281 en 311 over dit onderwerp.");
        Proposal proposal = Proposals.of(two, Registers.EMPTY).all().getFirst();
        assertEquals("kst-29023-281", proposal.draft().named().identifier());
        assertEquals(
                List.of("kst-29023-311"),
                proposal.further().stream().map(d -> d.named().identifier()).toList());
    }

    @Test
    void a_person_and_a_date_become_no_record() {
        assertEquals(Shape.NOTHING, quoting("De Groot").draft().shape());
        assertEquals(Shape.NOTHING, quoting("14 maart 2025").draft().shape());
    }

    @Test
    void a_person_may_say_it_is_something_else() {
        Found found = quoting("48.500 woningen").found();
        Proposal need = Proposals.of(WOONDEAL, Registers.EMPTY).of(found, Shape.NEED);
        assertEquals(Shape.NEED, need.draft().shape());
        assertEquals("48.500 woningen", need.draft().title().nl());
    }

    @Test
    void the_other_letter_gives_its_money_and_its_commitments() {
        List<Proposal> all =
                Proposals.of(Letters.sample("bereikbaarheid-mirt"), Registers.EMPTY).all();
        String amounts =
                all.stream()
                        .filter(p -> p.draft().shape() == Shape.MONEY)
                        .flatMap(p -> p.fields().entrySet().stream())
                        .filter(e -> e.getKey().equals("amount"))
                        .map(e -> e.getValue().note().nl())
                        .collect(Collectors.joining(", "));
        assertEquals(
                "€ 253 mln, € 60 mln, naar schatting € 2,51 mld, meer dan € 2 mld,"
                        + " € 35 mln per jaar",
                amounts);
    }

    @Test
    void a_letter_nobody_knows_is_a_new_source_with_its_day() {
        var letter = Proposals.of(WOONDEAL, Registers.EMPTY).letter();
        assertEquals("2025-03-14", letter.date());
        assertTrue(letter.id().startsWith("letter-"));
    }

    private static Proposal quoting(String quote) {
        return ALL.stream()
                .filter(p -> p.found().mark().quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private static Proposal starting(String words) {
        return ALL.stream()
                .filter(p -> p.found() instanceof Found.Commitment)
                .filter(p -> p.found().mark().quote().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
