package nl.schaalsprong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.format.ModelFormat;

/** Reads model files the user named. */
final class ModelFiles {
    private ModelFiles() {}

    /** The plan of a model file; a file that cannot be read is a finding too. */
    static Outcome<Plan> plan(Path file) {
        return read(file).then(model -> Xmile.plan(model, Resources.beside(file)));
    }

    /** The model of a file as written, without the data it imports. */
    static Outcome<Model> read(Path file) {
        return bytes(file).then(b -> ModelFormat.read(file.toString(), b));
    }

    private static Outcome<byte[]> bytes(Path file) {
        try {
            return Outcome.good(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Outcome.Refused<>(
                    List.of(
                            Finding.error(
                                    "cli.unreadable",
                                    Place.whole(file.toString()),
                                    String.valueOf(e.getMessage()))));
        }
    }
}
