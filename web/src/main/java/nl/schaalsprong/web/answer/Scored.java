package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Canonical;

/** What of a register the futures depend on; all the rest is words. */
final class Scored {
    private Scored() {}

    private record Reading(
            String promise,
            String variant,
            Aim aim,
            List<String> places,
            LocalDate from,
            LocalDate until,
            List<Variant.Task> tasks) {}

    /** SHA-256 over every reading that is scored, in the order of the register. */
    static String hash(Register register) {
        StringBuilder all = new StringBuilder();
        for (Promise promise : register.scored()) {
            for (Variant variant : promise.variants()) {
                if (variant.aim() instanceof Aim.Level) {
                    all.append(Canonical.text(reading(promise, variant))).append('\n');
                }
            }
        }
        return Hash.of(all.toString());
    }

    /** A case as shipped with another register, of which the hash is {@code scored}. */
    static Case with(Case shipped, Register register, String scored) {
        boolean same = scored.equals(hash(shipped.register()));
        return shipped.with(register, same ? shipped.hashes().promises() : scored);
    }

    private static Reading reading(Promise promise, Variant variant) {
        return new Reading(
                promise.id(),
                variant.id(),
                variant.aim(),
                variant.places(),
                variant.from(),
                variant.until(),
                variant.tasks());
    }
}
