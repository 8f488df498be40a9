package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.base.Hash;
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
