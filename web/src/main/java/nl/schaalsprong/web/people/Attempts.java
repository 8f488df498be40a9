package nl.schaalsprong.web.people;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.limit.Throttle;
import org.springframework.stereotype.Component;

/** Holds guessing back: attempts that fail are counted per name and per address. */
@Component
class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(Limits.SIGN_IN_MINUTES);

    private final Throttle names = new Throttle(Limits.SIGN_INS_PER_NAME, WINDOW, Clock::nanos);
    private final Throttle addresses =
            new Throttle(Limits.SIGN_INS_PER_ADDRESS, WINDOW, Clock::nanos);

    /** What came of an attempt. */
    sealed interface Outcome {
        /** The account is proved. */
        record Proved(Account account) implements Outcome {}

        /** It is not, and nothing says why. */
        record Failed() implements Outcome {}

        /** It was not even looked at. */
        record Held(long seconds) implements Outcome {}
    }

    /** Tries, unless there were too many failures; one that succeeds does not count. */
    Outcome attempt(String name, String address, Supplier<Optional<Account>> proof) {
        String known = name.strip().toLowerCase(java.util.Locale.ROOT);
        long wait = addresses.take(address);
        if (wait == 0) {
            wait = names.take(known);
        }
        if (wait > 0) {
            return new Outcome.Held(wait);
        }
        Optional<Account> account = proof.get();
        if (account.isEmpty()) {
            return new Outcome.Failed();
        }
        names.giveBack(known);
        addresses.giveBack(address);
        return new Outcome.Proved(account.get());
    }
}
