package nl.schaalsprong.web.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.kept.KeptLetter;
import nl.schaalsprong.letter.kept.Letters;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples and kept letters side by side. */
class ShelfTest {
    private static final Person EDITOR = new Person("anna", Role.EDITOR);

    @TempDir Path folder;

    @Test
    void samples_are_letters_and_remarks_beside_them_are_not() throws Exception {
        Files.writeString(folder.resolve("b.txt"), "Een brief.");
        Files.writeString(folder.resolve("about.md"), "Over de brief.");
        assertEquals(
                List.of("b.txt"),
                shelf().all(Person.PUBLIC).stream().map(ShelvedLetter::name).toList());
    }

    @Test
    void a_draft_is_on_the_shelf_of_editors_only() {
        Shelf shelf = shelf();
        ShelvedLetter kept = shelf.keep("k.txt", bytes("Een brief."), EDITOR).orThrow();
        assertEquals(Optional.of(kept), shelf.find(kept.id(), EDITOR));
        assertEquals(Optional.empty(), shelf.find(kept.id(), Person.PUBLIC));
    }

    @Test
    void what_the_reader_does_not_take_is_not_kept() {
        Shelf shelf = shelf();
        shelf.keep("k.txt", new byte[0], EDITOR);
        assertEquals(List.of(), shelf.all(EDITOR));
    }

    @Test
    void no_more_readings_than_the_limit_are_remembered() {
        Shelf shelf = shelf();
        for (int i = 0; i <= Limits.READINGS; i++) {
            shelf.reading(shelf.keep("k.txt", bytes("Brief " + i), EDITOR).orThrow());
        }
        assertEquals(Limits.READINGS, shelf.remembered());
    }

    private Shelf shelf() {
        return new Shelf(new Samples(folder), new InMemory(new ArrayList<>(), new ArrayList<>()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Letters that last as long as the test. */
    private record InMemory(List<KeptLetter> letters, List<byte[]> contents) implements Letters {
        @Override
        public Outcome<KeptLetter> keep(String name, byte[] content, String who) {
            KeptLetter letter =
                    new KeptLetter(
                            Hash.of(content),
                            name,
                            content.length,
                            who,
                            Instant.EPOCH,
                            Visibility.DRAFT);
            letters.add(letter);
            contents.add(content);
            return Outcome.good(letter);
        }

        @Override
        public List<KeptLetter> all() {
            return letters;
        }

        @Override
        public Optional<byte[]> content(String sha256) {
            return contents.stream().filter(c -> Hash.of(c).equals(sha256)).findFirst();
        }

        @Override
        public Outcome<KeptLetter> show(String sha256, Visibility visibility) {
            return Outcome.good(letters.getFirst());
        }
    }
}
