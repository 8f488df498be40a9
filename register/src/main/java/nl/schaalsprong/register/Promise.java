package nl.schaalsprong.register;

import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * Anything the register holds somebody to, or measures against, in all its readings.
 *
 * @param debtors actor ids of those who owe it; empty for a need
 * @param creditors actor ids of those to whom
 * @param consent actor ids whose consent it still needs
 * @param provenance where it was said
 * @param variants at least one reading; the first is shown first
 * @param lifecycle how far it has come
 */
public record Promise(
        String id,
        Kind kind,
        Text title,
        List<String> debtors,
        List<String> creditors,
        List<String> consent,
        Provenance provenance,
        List<Variant> variants,
        Lifecycle lifecycle)
        implements Item {
    public Promise {
        debtors = List.copyOf(debtors);
        creditors = List.copyOf(creditors);
        consent = List.copyOf(consent);
        variants = List.copyOf(variants);
    }

    /** A promise that is confirmed and of which nothing more is known yet. */
    public Promise(
            String id,
            Kind kind,
            Text title,
            List<String> debtors,
            List<String> creditors,
            List<String> consent,
            Provenance provenance,
            List<Variant> variants) {
        this(
                id,
                kind,
                title,
                debtors,
                creditors,
                consent,
                provenance,
                variants,
                Lifecycle.CONFIRMED);
    }
}
