package nl.schaalsprong.letter.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.Letters;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.register.Item;
import org.junit.jupiter.api.Test;

/** Which records a proposal resembles, and why. */
class LikelyTest {
    private static final LocalDate END_2030 = LocalDate.of(2030, 12, 31);
    private static final Reading LETTER =
            Letters.read(
                    "Den Haag, 14 maart 2025\n\nDe opgave van 31.000 betaalbare woningen vóór 2031 in"
                            + " het stedelijk gebied blijft. Zie Kamerstuk 33 009, nr. 121.\n");
    private static final String TITLE = "31.000 betaalbare woningen in het stedelijk gebied";

    @Test
    void a_source_with_the_same_identifier_is_the_same_beyond_doubt() {
        Likeness likely =
                likely(Found.Reference.class, Registers.source("x", "kst-33009-121", "2023-06-08"))
                        .getFirst();
        assertEquals(1, likely.score());
        assertTrue(likely.grounds().getFirst().why().nl().contains("kst-33009-121"));
    }

    @Test
    void another_paper_of_the_same_dossier_is_not() {
        assertEquals(
                List.of(),
                likely(Found.Reference.class, Registers.source("x", "kst-33009-122", "2023")));
    }

    @Test
    void the_same_amount_day_and_subject_is_a_likely_duplicate_with_three_grounds() {
        Likeness likely =
                likely(
                                Found.Quantity.class,
                                Registers.homes(
                                        "h", TITLE, 31_000, END_2030, "s", Optional.empty()))
                        .getFirst();
        assertEquals(Likeness.Sort.DUPLICATE, likely.sort());
        assertEquals(3, likely.grounds().size());
    }

    @Test
    void the_score_is_the_sum_of_what_is_told() {
        Likeness likely =
                likely(
                                Found.Quantity.class,
                                Registers.homes(
                                        "h", TITLE, 31_000, END_2030, "s", Optional.empty()))
                        .getFirst();
        assertEquals(
                likely.grounds().stream().mapToDouble(Likeness.Ground::weight).sum(),
                likely.score(),
                1e-12);
    }

    @Test
    void another_subject_is_no_duplicate() {
        assertEquals(
                List.of(),
                likely(
                        Found.Quantity.class,
                        Registers.homes(
                                "h",
                                "studentenkamers op de campus",
                                2_000,
                                LocalDate.of(2028, 12, 31),
                                "s",
                                Optional.empty())));
    }

    @Test
    void a_record_of_the_same_passage_is_a_likely_duplicate() {
        int at = LETTER.text().indexOf("31.000");
        var anchor = Anchors.of(LETTER.text(), new Span(at, at + 6));
        assertFalse(
                likely(
                                Found.Quantity.class,
                                Registers.homes(
                                        "h", "iets anders", 5, END_2030, "s", Optional.of(anchor)))
                        .isEmpty());
    }

    @Test
    void another_amount_in_an_earlier_source_is_likely_superseded() {
        Likeness likely = older("2023-06-08").getFirst();
        assertEquals(Likeness.Sort.SUPERSEDES, likely.sort());
        assertTrue(
                likely.grounds().stream().anyMatch(g -> g.why().nl().contains("later")),
                likely.toString());
    }

    @Test
    void a_letter_that_says_it_revises_supersedes_what_is_counted_otherwise() {
        Reading letter =
                Letters.read(
                        "Den Haag, 14 maart 2025\n\nDe opgave van betaalbare woningen in het"
                                + " stedelijk gebied wordt herzien naar 900 ha vóór 2031.\n");
        var register =
                Registers.of(
                        Registers.source("s", "", "2023-06-08"),
                        Registers.homes("h", TITLE, 45_000, END_2030, "s", Optional.empty()));
        assertTrue(
                Proposals.of(letter, register).all().stream()
                        .filter(p -> p.found() instanceof Found.Quantity)
                        .flatMap(p -> p.likely().stream())
                        .anyMatch(l -> l.sort() == Likeness.Sort.SUPERSEDES),
                letter.findings().toString());
    }

    @Test
    void gigawatts_and_megawatts_are_compared() {
        assertEquals(new Amount(1_200, "MW"), new Amount(1.2, "GW").plain());
    }

    @Test
    void a_name_is_proposed_once_in_a_letter() {
        Reading letter =
                Letters.read(
                        "De gemeente Eindhoven bouwt. De gemeente Helmond bouwt. ASML groeit."
                                + " Brainport Development helpt. Brainport Development betaalt.\n");
        var drafts =
                Proposals.of(letter, Registers.of()).all().stream()
                        .filter(p -> p.draft().shape() == Shape.ACTOR)
                        .map(p -> p.draft().title().nl())
                        .toList();
        assertFalse(drafts.isEmpty(), letter.findings().toString());
        assertEquals(drafts.stream().distinct().toList(), drafts);
    }

    @Test
    void another_amount_in_a_later_source_is_not() {
        assertTrue(
                older("2026-01-01").stream().noneMatch(l -> l.sort() == Likeness.Sort.SUPERSEDES));
    }

    @Test
    void a_minister_and_the_ministry_are_one_party() {
        Reading reading = Letters.sample("voortgang-woondeal");
        var register =
                Registers.of(
                        Registers.actor(
                                "vro", "Minister voor Volkshuisvesting en Ruimtelijke Ordening"));
        Likeness likely =
                Proposals.of(reading, register).all().stream()
                        .filter(p -> p.draft().title().nl().startsWith("Ministerie"))
                        .findFirst()
                        .orElseThrow()
                        .likely()
                        .getFirst();
        assertEquals("vro", likely.subject().id());
    }

    @Test
    void no_more_than_the_limit_are_shown() {
        Item[] many = new Item[Limits.LIKELY + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = Registers.source("source-" + i, "kst-33009-121", "2023");
        }
        assertEquals(Limits.LIKELY, likely(Found.Reference.class, many).size());
    }

    private static List<Likeness> older(String date) {
        return likely(
                Found.Quantity.class,
                Registers.source("s", "", date),
                Registers.homes("h", TITLE, 45_000, END_2030, "s", Optional.empty()));
    }

    private static List<Likeness> likely(Class<? extends Found> kind, Item... items) {
        return Proposals.of(LETTER, Registers.of(items)).all().stream()
                .filter(p -> kind.isInstance(p.found()))
                .findFirst()
                .orElseThrow()
                .likely();
    }
}
