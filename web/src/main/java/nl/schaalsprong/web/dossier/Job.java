package nl.schaalsprong.web.dossier;

import java.util.concurrent.CompletableFuture;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Remade;

/**
 * A dossier that is being made.
 *
 * @param title of the dossier
 * @param end what came of it, once it is done
 */
record Job(Text title, Steps steps, CompletableFuture<Outcome<Job.Done>> end) {
    /** What was done. */
    sealed interface Done {
        /** It was frozen. */
        record Kept(Frozen frozen) implements Done {}

        /** It was made again and compared. */
        record Compared(Remade remade) implements Done {}
    }
}
