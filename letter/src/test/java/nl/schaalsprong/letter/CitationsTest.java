package nl.schaalsprong.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.letter.found.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
    private static List<Found.Reference> in(String sentence) {
        return Letters.read("Uit de stukken (" + sentence + ") blijkt dit.").findings().stream()
                .filter(f -> f instanceof Found.Reference)
                .map(f -> (Found.Reference) f)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kamerstuk 32 637, nr. 512 | kst-32637-512",
                "Kamerstuk 32637 nr 512 | kst-32637-512",
                "Kamerstuk 32.637, nr. 512 | kst-32637-512",
                "Kamerstuk 36 200 A, nr. 9 | kst-36200-A-9",
                "Kamerstuk 36 200-A, nr. 9 | kst-36200-A-9",
                "Kamerstuk 36 600 XIII, nr. 29 | kst-36600-XIII-29",
                "TK 34 550 XIII, nr. 26 | kst-34550-XIII-26",
                "Kamerstukken II 2022/23, 29 826, nr. 194 | kst-29826-194",
                "Kamerstukken II, vergaderjaar 2022–2023, 29 826, nr. 194 | kst-29826-194",
                "Kamerstukken 29023, nrs. 281 en 311 | kst-29023-281 kst-29023-311",
                "Kamerstuk 29 023, nrs. 281, 290 en 311 | kst-29023-281 kst-29023-290 kst-29023-311",
                "Kamerstuk 31 305, nrs. 1 t/m 3 | kst-31305-1 kst-31305-2 kst-31305-3",
                "Kamerstuk 34 682, nr. 53/E | kst-34682-53 kst-34682-E",
                "Kamerstuk 35510-21 | kst-35510-21",
                "Kamerbrief 29338-276 | kst-29338-276",
                "EK 34.902, F | kst-34902-F",
                "Kamerstukken I 2023/24, 36200, A | kst-36200-A",
                "Kamerstuk 21 501–30, nr. 575 | kst-21501-30-575",
                "Kamerstuk 36 410 hoofdstuk XIII, nr. 4 | kst-36410-XIII-4",
                "Kamerstuk 33 845 (R2023), nr. 6 | kst-33845-6",
                "Handelingen II 2022/23, nr. 54, item 10 | h-tk-20222023-54-10",
                "Handelingen 2007-2008, nr. 71, p. 4952-4956 | h-tk-20072008-4952-4956",
                "Aanhangsel Handelingen II 2019-2020, nr. 4046 | ah-tk-20192020-4046",
                "Aanhangsel van de Handelingen, vergaderjaar 2019–2020, nr. 4046 | ah-tk-20192020-4046",
                "Stb. 2020, 429 | stb-2020-429",
                "Stcrt. 2022, nr. 12345 | stcrt-2022-12345",
                "Trb. 2021, 10 | trb-2021-10",
                "Gemeenteblad 2026, 104512 | gmb-2026-104512",
                "CVDR700412_1 | CVDR700412_1",
                "ECLI:NL:HR:2019:376 | ECLI:NL:HR:2019:376",
                "Verordening (EU) 2023/1781 | 32023R1781",
                "Richtlijn 2009/28/EG | 32009L0028",
                "Verordening (EG) nr. 139/2004 | 32004R0139",
                "COM(2022) 46 | 52022PC0046",
                "2024Z06431 | kv-tk-2024Z06431",
                "kst-1268678 | kst-1268678",
                "https://zoek.officielebekendmakingen.nl/kst-33009-121.html | kst-33009-121",
                "artikel 4:81 Awb | jci1.3:c:BWBR0005537&artikel=4:81"
            })
    void a_form_seen_in_letters_gives_its_canonical_identifier(String form, String ids) {
        List<String> found = in(form).stream().flatMap(r -> r.ids().stream()).toList();
        assertEquals(List.of(ids.split(" ")), found);
    }

    @Test
    void a_paper_in_two_dossiers_takes_its_number_in_the_first() {
        Found.Reference paper = in("Kamerstukken 30 821 en 21 501–02, nr. 181").getFirst();
        assertEquals(List.of("kst-30821-181"), paper.ids());
        assertEquals(List.of("21501-02"), paper.coDossiers());
    }

    @Test
    void a_paper_in_three_dossiers_is_one_paper() {
        Found.Reference paper = in("Kamerstukken 33 009, 32 637 en 31 288, nr. 117").getFirst();
        assertEquals(List.of("kst-33009-117"), paper.ids());
        assertEquals(List.of("32637", "31288"), paper.coDossiers());
    }

    @Test
    void two_papers_behind_one_label_are_two_references() {
        List<Found.Reference> papers = in("Kamerstukken 29 544, nr. 1173 en 32 637, nr. 512");
        assertEquals(
                List.of(List.of("kst-29544-1173"), List.of("kst-32637-512")),
                papers.stream().map(Found.Reference::ids).toList());
    }

    @Test
    void an_annex_is_attached_to_its_paper() {
        assertEquals(
                "attachment-of", in("bijlage bij Kamerstuk 35 788, nr. 77").getFirst().relation());
    }

    @Test
    void a_slip_in_the_label_is_read_and_both_forms_are_kept() {
        Found.Reference paper = in("Kamerstk 32 637, nr. 512").getFirst();
        assertEquals("Kamerstk 32 637, nr. 512", paper.literal().orElseThrow());
        assertEquals("kamerstuk", paper.corrected().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "een bedrag van 30 000 euro",
                "postcode 2515 XP Den Haag",
                "in 2030, 72.000 woningen",
                "de jaren 2021–2025",
                "nr. 5 van de lijst",
                "artikel 3 van het convenant",
                "tussen 10 000 en 20 000, nr. onbekend"
            })
    void what_only_looks_like_a_citation_is_left_alone(String decoy) {
        assertEquals(List.of(), in(decoy));
    }
}
