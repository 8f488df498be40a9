package nl.schaalsprong.futures.history;

import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Software;
import nl.schaalsprong.cases.Case;

/** The receipt of work on history: as that of the futures, with the work in place of a scenario. */
final class Receipts {
    private Receipts() {}

    static Receipt of(Case subject, String work, EarlierStart.Draw draw) {
        Case.Hashes hashes = subject.hashes();
        return new Receipt(
                Software.VERSION,
                hashes.model(),
                hashes.parameters(),
                hashes.data(),
                hashes.promises(),
                hashes.measures(),
                Hash.of(work),
                draw.seed(),
                draw.size());
    }
}
