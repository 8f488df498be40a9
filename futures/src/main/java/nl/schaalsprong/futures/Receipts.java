package nl.schaalsprong.futures;

import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Software;
import nl.schaalsprong.cases.Case;

/** What it takes to get the same again. */
public final class Receipts {
    private Receipts() {}

    /**
     * The receipt of work on a case.
     *
     * @param asked hash of the scenario, or of what else was asked
     */
    public static Receipt of(Case subject, String asked, long seed, int size) {
        Case.Hashes hashes = subject.hashes();
        return new Receipt(
                Software.VERSION,
                hashes.model(),
                hashes.parameters(),
                hashes.data(),
                hashes.promises(),
                hashes.measures(),
                asked,
                seed,
                size);
    }
}
