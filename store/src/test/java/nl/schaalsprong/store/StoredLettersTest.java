package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.letter.kept.KeptLetter;
import nl.schaalsprong.register.journal.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredLettersTest {
    private static final byte[] LETTER = "Geachte voorzitter".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "Geachte leden".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private @Nullable Database opened;

    @BeforeEach
    void open() {
        opened = Database.open(folder.resolve(Database.FILE)).orThrow();
    }

    @AfterEach
    void close() {
        database().close();
    }

    @Test
    void a_letter_comes_back_byte_by_byte() {
        KeptLetter letter = new StoredLetters(database()).keep("a.txt", LETTER, "anna").orThrow();
        assertArrayEquals(
                LETTER, new StoredLetters(database()).content(letter.sha256()).orElseThrow());
    }

    @Test
    void a_letter_is_a_draft_until_somebody_shows_it() {
        StoredLetters letters = new StoredLetters(database());
        KeptLetter letter = letters.keep("a.txt", LETTER, "anna").orThrow();
        assertEquals(Visibility.DRAFT, letter.visibility());
        letters.show(letter.sha256(), Visibility.PUBLIC).orThrow();
        assertEquals(Visibility.PUBLIC, letters.all().getFirst().visibility());
    }

    @Test
    void the_same_bytes_under_another_name_are_the_same_letter() {
        StoredLetters letters = new StoredLetters(database());
        letters.keep("a.txt", LETTER, "anna").orThrow();
        assertEquals("a.txt", letters.keep("b.txt", LETTER, "bert").orThrow().name());
        assertEquals(1, letters.all().size());
    }

    @Test
    void the_newest_letter_stands_first() {
        StoredLetters letters = new StoredLetters(database());
        letters.keep("a.txt", LETTER, "anna").orThrow();
        letters.keep("b.txt", OTHER, "anna").orThrow();
        assertEquals(
                List.of("b.txt", "a.txt"), letters.all().stream().map(KeptLetter::name).toList());
    }

    @Test
    void the_bounds_are_those_of_this_room() {
        assertEquals(
                List.of((long) Limits.LETTERS, Limits.LETTER_BYTES),
                new StoredLetters(database()).bounds());
    }

    @Test
    void one_letter_too_many_is_refused() {
        StoredLetters letters = new StoredLetters(database(), 1, Long.MAX_VALUE);
        letters.keep("a.txt", LETTER, "anna").orThrow();
        assertEquals(
                "letter.too-many",
                letters.keep("b.txt", OTHER, "anna").findings().getFirst().code());
    }

    @Test
    void one_byte_too_many_is_refused() {
        StoredLetters letters =
                new StoredLetters(database(), 10, LETTER.length + OTHER.length - 1L);
        letters.keep("a.txt", LETTER, "anna").orThrow();
        assertEquals(
                "letter.no-room",
                letters.keep("b.txt", OTHER, "anna").findings().getFirst().code());
    }

    @Test
    void a_letter_that_was_never_brought_is_not_there() {
        assertEquals(Optional.empty(), new StoredLetters(database()).content(Hash.of("x")));
    }

    private Database database() {
        return java.util.Objects.requireNonNull(opened);
    }
}
