package nl.schaalsprong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.Answers;

/** A store in an empty folder, with the register of the case in it. */
public final class Scratch {
    private Scratch() {}

    /** A store that no other test sees. */
    public static Store store(Answers answers) {
        try {
            Path folder = Files.createTempDirectory("sprong");
            return Workbench.keep(answers, folder).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
