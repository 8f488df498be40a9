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
import nl.schaalsprong.language.unit.UnitCheck;
import nl.schaalsprong.language.unit.UnitReport;
import nl.schaalsprong.language.format.ModelFormat;

/** Reads model files the user named. */
final class ModelFiles {
    private ModelFiles() {}

    /** The plan of a model file; a file that cannot be read is a finding too. */
    static Outcome<Plan> plan(Path file) {
        try {
            return ModelFormat.plan(
                    file.toString(), Files.readAllBytes(file), Resources.beside(file));
        } catch (IOException e) {
            return new Outcome.Refused<>(
                    List.of(
                            Finding.error(
                                    "cli.unreadable",
                                    Place.whole(file.toString()),
                                    String.valueOf(e.getMessage()))));
        }
    }

    /** What the units of a model say; nothing where it cannot be read. */
    static Optional<UnitReport> units(Path file) {
        try {
            Outcome<Model> model = ModelFormat.read(file.toString(), Files.readAllBytes(file));
            return model instanceof Outcome.Good<Model>(Model good, _)
                    ? Optional.of(UnitCheck.of(good))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
