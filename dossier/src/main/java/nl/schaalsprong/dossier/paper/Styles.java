package nl.schaalsprong.dossier.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets and other files that lie beside this room's classes. */
final class Styles {
    private Styles() {}

    /** The style of the page, or that and what only the PDF writer understands. */
    static String of(boolean pdf) {
        return text("dossier.css") + (pdf ? text("paper.css") : "");
    }

    /** A file of this room as text. */
    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A file of this room. */
    static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of this room, to be closed by the caller. */
    static InputStream open(String file) {
        return Objects.requireNonNull(
                Styles.class.getResourceAsStream("/nl/schaalsprong/dossier/" + file), file);
    }
}
