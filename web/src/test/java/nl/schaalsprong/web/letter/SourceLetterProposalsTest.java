package nl.schaalsprong.web.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.propose.Proposals;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real letter against the register of the shipped case, which was made from it by hand. */
class SourceLetterProposalsTest {
    @Test
    void the_letter_is_known_and_its_homes_workplaces_and_schooling_are_likely_duplicates()
            throws Exception {
        Path home = Path.of(System.getProperty("sprong.home", "."));
        String shared =
                Objects.requireNonNullElse(
                        System.getenv("SPRONG_SHARED"), home.resolve("../shared").toString());
        Path letter = Path.of(shared, "source", "letter-2023-06-08.txt");
        Assumptions.assumeTrue(Files.exists(letter), "The source letter is not at " + letter);
        var register =
                CaseReader.read(home.resolve("cases").resolve("brainport")).orThrow().register();
        var reading = Reader.read("letter", Files.readAllBytes(letter)).orThrow();
        Proposals proposals = Proposals.of(reading, register);
        assertEquals("letter-2023", proposals.letter().id());
        List<String> likely =
                proposals.all().stream()
                        .filter(p -> p.found().kind().equals("quantity"))
                        .filter(p -> p.draft().shape().kind().isPresent())
                        .flatMap(p -> p.likely().stream().limit(1))
                        .map(l -> l.subject().id())
                        .toList();
        assertEquals(List.of("homes-62000", "homes-62000", "workplaces-72000", "mbo-60"), likely);
        var homes =
                proposals.all().stream()
                        .flatMap(p -> p.likely().stream())
                        .filter(l -> l.subject().id().equals("homes-62000"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(
                homes.grounds().stream().anyMatch(g -> g.why().nl().contains("dezelfde plaats")),
                homes.toString());
    }
}
