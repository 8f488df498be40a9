package nl.schaalsprong.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.web.answer.Answers;

/** Opens a case folder and puts the futures behind it. */
final class Region {
    private Region() {}

    static Outcome<Answers> open(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Outcome.Refused<>(
                    List.of(Finding.error("web.no-case", Place.whole(folder.toString()), folder)));
        }
        return new Outcome.Refused<>(
                List.of(Finding.error("web.no-case", Place.whole(folder.toString()), folder)));
    }
}
