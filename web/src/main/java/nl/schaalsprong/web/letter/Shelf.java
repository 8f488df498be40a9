package nl.schaalsprong.web.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.kept.Letters;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.limit.Limits;
import org.springframework.stereotype.Component;

/**
 * All letters one may open: the samples of the case, and those that were kept. Readings of the last
 * few are remembered.
 */
@Component
public class Shelf {
    private final Samples samples;
    private final Letters letters;
    private final Map<String, Reading> readings = new LinkedHashMap<>(16, 0.75f, true);

    Shelf(Samples samples, Letters letters) {
        this.samples = samples;
        this.letters = letters;
    }

    /** The letters somebody may open: kept ones first, the newest on top. */
    List<ShelvedLetter> all(Person person) {
        List<ShelvedLetter> all = new ArrayList<>();
        letters.all().stream()
                .map(ShelvedLetter::of)
                .filter(l -> !l.draft() || person.may(Role.EDITOR))
                .forEach(all::add);
        files().forEach(file -> all.add(sample(file)));
        return all;
    }

    /** The letter with a name from an address, when this person may open it. */
    Optional<ShelvedLetter> find(String id, Person person) {
        return all(person).stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** The bytes of a letter. */
    byte[] content(ShelvedLetter letter) {
        return letters.content(letter.sha256())
                .or(
                        () ->
                                files().stream()
                                        .map(Shelf::bytes)
                                        .filter(b -> Hash.of(b).equals(letter.sha256()))
                                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("The letter went away."));
    }

    /** What the reader makes of a letter; refused when a later reader no longer takes it. */
    Outcome<Reading> reading(ShelvedLetter letter) {
        synchronized (readings) {
            Reading known = readings.get(letter.sha256());
            if (known != null) {
                return Outcome.good(known);
            }
        }
        Outcome<Reading> read = Reader.read(letter.name(), content(letter));
        if (read instanceof Outcome.Good<Reading>(Reading reading, var _)) {
            remember(letter.sha256(), reading);
        }
        return read;
    }

    private void remember(String sha256, Reading reading) {
        synchronized (readings) {
            readings.put(sha256, reading);
            if (readings.size() > Limits.READINGS) {
                readings.remove(readings.keySet().iterator().next());
            }
        }
    }

    /** How many readings are remembered. */
    int remembered() {
        synchronized (readings) {
            return readings.size();
        }
    }

    /** Keeps a document that the reader takes. */
    Outcome<ShelvedLetter> keep(String name, byte[] content, Person person) {
        return Reader.read(name, content)
                .then(_ -> letters.keep(name, content, person.name()))
                .then(kept -> Outcome.good(ShelvedLetter.of(kept)));
    }

    /** Lets everybody read a letter that was kept. */
    Outcome<ShelvedLetter> show(ShelvedLetter letter) {
        return letters.show(letter.sha256(), Visibility.PUBLIC)
                .then(kept -> Outcome.good(ShelvedLetter.of(kept)));
    }

    private static ShelvedLetter sample(Path file) {
        return new ShelvedLetter(
                Hash.of(bytes(file)),
                String.valueOf(file.getFileName()),
                Visibility.PUBLIC,
                Optional.empty());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of the case by name; remarks beside them are no letters. */
    private List<Path> files() {
        if (!Files.isDirectory(samples.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(samples.folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
