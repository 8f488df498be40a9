package nl.schaalsprong.dossier.archive;

import java.time.Instant;
import java.time.LocalDate;
import nl.schaalsprong.base.Text;

/**
 * One kept dossier: what a list says of it.
 *
 * @param hash of its content in canonical JSON; its name and the end of its permanent link
 * @param day the day of the state
 * @param scenario canonical text; empty when nothing extra is done
 * @param software release that made it
 * @param who account name of the person who froze it
 * @param recorded when it was kept
 * @param published whether the public sees it
 */
public record Frozen(
        String hash,
        LocalDate day,
        Text title,
        String scenario,
        Text scenarioTitle,
        String software,
        String who,
        Instant recorded,
        boolean published) {}
