package nl.schaalsprong.web.people;

import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.web.limit.Limits;

/**
 * What a session remembers of whoever signed in. It gives no rights of its own: at every request
 * the account is looked up, see {@link Recognition}.
 *
 * @param secret what opened the account; once that is replaced, this is worth nothing
 * @param issued when they signed in
 */
record Pass(String name, Secret secret, Instant issued) implements Principal {
    private static final Duration LONGEST = Duration.ofHours(Limits.SESSION_HOURS);

    /** Whether it stands for this account at this moment. */
    boolean standsFor(Account account, Instant now) {
        return account.active()
                && account.secret().equals(secret)
                && now.isBefore(issued.plus(LONGEST));
    }

    @Override
    public String getName() {
        return name;
    }
}
