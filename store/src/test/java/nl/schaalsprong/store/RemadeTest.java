package nl.schaalsprong.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.archive.Remade;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Facts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept dossier beside the same one made again. */
class RemadeTest {
    private static final Text TITLE = new Text("Overleg", "Meeting");
    private static final Content KEPT = content(0.25);
    private static final List<Printed> PAPERS = Printed.all(KEPT);

    @TempDir Path folder;
    private Store store;

    private static Content content(double chance) {
        Facts.Read reading =
                new Facts.Read(
                        "r",
                        new Text("Lezing", "Reading"),
                        "dwelling",
                        Optional.of(chance),
                        Optional.of(0.01),
                        Optional.empty(),
                        Optional.empty());
        return new Content(
                Content.SCHEMA,
                new Content.Head(
                        TITLE,
                        "islands",
                        new Text("Eilanden", "Islands"),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2025, 1, 1),
                        "",
                        new Text("geen", "none"),
                        new Receipt("0.1.0", "m", "p", "d", "b", "s", "c", 42, 10),
                        "j",
                        ""),
                List.of(),
                List.of(),
                new Facts(
                        List.of(new Facts.Held("p", TITLE, "h", List.of(reading))),
                        List.of(),
                        List.of()));
    }

    @BeforeEach
    void open() {
        store = Store.open(folder).orThrow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Remade remade(List<Printed> papers, Content again) {
        String hash = store.archive().keep(KEPT, papers, "anna").orThrow().hash();
        return Remade.of(store.archive(), hash, again).orThrow();
    }

    @Test
    void the_same_comes_out_alike_to_the_last_byte() {
        Remade remade = remade(PAPERS, content(0.25));
        assertTrue(remade.sameContent());
        assertTrue(remade.difference().isEmpty());
        assertEquals(List.of(), remade.papers());
    }

    @Test
    void another_chance_is_listed_with_both_values() {
        Remade remade = remade(PAPERS, content(0.5));
        assertFalse(remade.sameContent());
        var moved = remade.difference().chances().getFirst();
        assertEquals(0.25, moved.from());
        assertEquals(0.5, moved.to());
        assertEquals(List.of(), remade.papers());
    }

    @Test
    void a_paper_that_now_prints_otherwise_is_named() {
        List<Printed> older =
                PAPERS.stream()
                        .map(
                                p ->
                                        p.name().equals("en.html")
                                                ? new Printed(p.name(), "older".getBytes(UTF_8))
                                                : p)
                        .toList();
        assertEquals(List.of("en.html"), remade(older, content(0.25)).papers());
    }

    @Test
    void what_was_never_kept_is_said() {
        Outcome<Remade> remade = Remade.of(store.archive(), "0".repeat(64), KEPT);
        assertEquals("dossier.not-kept", remade.findings().getFirst().code());
    }
}
