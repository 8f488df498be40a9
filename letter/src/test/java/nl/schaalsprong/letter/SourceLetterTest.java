package nl.schaalsprong.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;
import org.junit.jupiter.api.Test;

/** The real letter. Its sentences are not ours to copy, so only values and lines are compared. */
class SourceLetterTest {
    @Test
    void all_seven_parliamentary_papers_are_found_and_no_other() {
        List<String> ids =
                Letters.all(Letters.source(), Found.Reference.class).stream()
                        .flatMap(r -> r.ids().stream())
                        .sorted()
                        .toList();
        assertEquals(
                List.of(
                        "h-tk-20222023-54-10",
                        "kst-22452-85",
                        "kst-29544-1173",
                        "kst-30821-181",
                        "kst-32637-512",
                        "kst-35788-77",
                        "kst-36200-A-9"),
                ids);
    }

    @Test
    void every_quantity_is_found_with_role_hedge_unit_whole_and_due_day_and_no_other() {
        assertEquals(
                """
                32 indicator eq 93000000000 EUR
                42 count eq 4 region
                49 count eq 4 region
                69 indicator eq 7 rank of 201
                88 indicator approx 3000000000 EUR/year
                99 indicator eq 0.113 fraction of words
                104 indicator lt 0.2 fraction of words
                107 indicator eq 0.36 fraction of words
                181 count eq 2 time/year
                215 target eq 62000 dwelling
                215 target gt 50000 dwelling of 62000 by 2029-12-31
                218 amount lt 1600000000 EUR
                225 need eq 72000 workplace by 2030-12-31
                226 need eq 0.6 fraction of 72000 by 2030-12-31
                240 count eq 21 municipality
                """,
                Letters.all(Letters.source(), Found.Quantity.class).stream()
                        .map(q -> Forms.of(q) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void the_bare_year_after_the_dwellings_is_flagged_as_having_two_readings() {
        Found.Quantity dwellings =
                Letters.all(Letters.source(), Found.Quantity.class).stream()
                        .filter(q -> q.hedge().equals("gt"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("voor-may-mean-for"), dwellings.ambiguities());
    }

    @Test
    void nine_footnote_marks_are_taken_out_and_ten_of_eleven_hyphens_dropped() {
        Reading reading = Letters.source();
        assertEquals(9, count(reading, "letter.footnote-mark"));
        assertEquals(9, count(reading, "letter.footnote-moved"));
        assertEquals(10, count(reading, "letter.hyphen-dropped"));
        assertEquals(1, count(reading, "letter.hyphen-kept"));
        assertEquals(3, count(reading, "letter.sentence-joined"));
    }

    private static long count(Reading reading, String code) {
        return reading.notes().stream().filter(n -> n.code().equals(code)).count();
    }

    @Test
    void the_letter_names_its_date_its_recipient_and_its_signatory_but_not_itself() {
        var document = Letters.source().document();
        assertEquals("2023-06-08", document.date().orElseThrow().toString());
        assertTrue(document.recipient().orElseThrow().startsWith("Voorzitter van de Tweede Kamer"));
        assertEquals("M.A.M. Adriaansens", document.signatories().getFirst().name());
        assertEquals(
                "Ministerie van Economische Zaken en Klimaat",
                document.signatories().getFirst().organisation());
        assertEquals("nl", document.language());
        assertEquals(List.of(), document.identifiers());
    }

    @Test
    void every_quote_is_the_text_between_its_offsets_with_the_text_around_it() {
        Reading reading = Letters.source();
        for (Found found : reading.findings()) {
            Mark m = found.mark();
            assertEquals(reading.text().substring(m.start(), m.end()), m.quote());
            assertTrue(reading.text().substring(0, m.start()).endsWith(m.prefix()));
            assertTrue(reading.text().substring(m.end()).startsWith(m.suffix()));
            assertTrue(m.firstLine() > 0 && m.lastLine() >= m.firstLine());
        }
    }

    @Test
    void every_deadline_has_its_bound_and_last_day() {
        assertEquals(
                """
                132 during 2023-09-30
                183 by 2030-12-31
                215 before 2029-12-31
                225 during 2030-12-31
                232 during de komende periode
                """,
                Letters.all(Letters.source(), Found.Deadline.class).stream()
                        .map(d -> Forms.of(d) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void every_commitment_has_its_strength_and_actor_and_decoys_are_left_out() {
        assertEquals(
                """
                5 agreed partijen
                7 fulfilment Minister van Economische Zaken en Klimaat
                127 soft kabinet
                128 soft kabinet
                130 soft kabinet
                132 hard Minister van Economische Zaken en Klimaat by 2023-09-30
                137 hard Minister van Economische Zaken en Klimaat
                181 recurring Minister van Economische Zaken en Klimaat by 2030-12-31 2/year
                194 agreed Rijk en regio
                195 agreed Rijk en regio
                196 agreed Rijk en regio
                202 agreed Rijk en regio
                208 agreed Rijk en regio
                214 agreed partijen
                216 agreed Rijk
                228 soft Minister van Economische Zaken en Klimaat
                229 agreed de regio
                232 soft Rijk en regio vaguely
                239 obligation-on-other de regio
                256 obligation-on-other de departementen en de regio’s
                259 soft Minister van Economische Zaken en Klimaat
                """,
                Letters.all(Letters.source(), Found.Commitment.class).stream()
                        .map(c -> Forms.of(c) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void list_items_carry_the_clause_above_them() {
        long governed =
                Letters.all(Letters.source(), Found.Commitment.class).stream()
                        .filter(c -> !c.governing().isEmpty())
                        .count();
        assertEquals(4, governed);
    }

    @Test
    void the_earlier_commitment_is_answered_to_the_member_it_was_made_to() {
        Found.Commitment fulfilment = Letters.all(Letters.source(), Found.Commitment.class).get(1);
        assertEquals("lid Amhaouch", fulfilment.recipient());
    }
}
