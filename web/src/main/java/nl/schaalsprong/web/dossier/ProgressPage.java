package nl.schaalsprong.web.dossier;

import java.util.Locale;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * How far a dossier is.
 *
 * @param title of the dossier
 * @param step what is being done now
 * @param pace how fast it goes and how long it still takes
 * @param again the address of this page
 */
public record ProgressPage(
        Frame frame, String title, int done, int all, String step, String pace, String again) {
    static ProgressPage of(Frame frame, Job job, String again) {
        Words words = frame.words();
        Steps.Seen seen = job.steps().seen();
        return new ProgressPage(
                frame,
                words.of(job.title()),
                seen.done(),
                seen.all(),
                words.of("dossier.step." + seen.now().name().toLowerCase(Locale.ROOT)),
                pace(seen, words),
                again);
    }

    private static String pace(Steps.Seen seen, Words words) {
        if (seen.remaining().isEmpty()) {
            return words.of("dossier.pace.unknown", seen.done(), seen.all());
        }
        int seconds = (int) Math.ceil(seen.remaining().getAsDouble());
        return words.of(
                "dossier.pace",
                seen.done(),
                seen.all(),
                new Numbers(words).plain(seen.rate(), 2),
                words.count("dossier.seconds", seconds));
    }
}
