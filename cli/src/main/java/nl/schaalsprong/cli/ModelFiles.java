package nl.schaalsprong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.unit.UnitCheck;
import nl.schaalsprong.language.unit.UnitReport;

/** Reads model files the user named. */
final class ModelFiles {
    private ModelFiles() {}

    /** The plan of a model file; a file that cannot be read is a finding too. */
    static Outcome<Plan> plan(Path file) {
        return bytes(file).then(b -> ModelFormat.plan(file.toString(), b, Resources.beside(file)));
    }

    /** The model of a file as written, without the data it imports. */
    static Outcome<Model> read(Path file) {
        return bytes(file).then(b -> ModelFormat.read(file.toString(), b));
    }

    /** What the units of a model say; nothing where it cannot be read. */
    static Optional<UnitReport> units(Path file) {
        return read(file) instanceof Outcome.Good<Model>(Model model, _)
                ? Optional.of(UnitCheck.of(model))
                : Optional.empty();
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
