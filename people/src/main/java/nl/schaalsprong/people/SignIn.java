package nl.schaalsprong.people;

import java.util.Optional;

/**
 * The port that answers: who is this? Our own accounts answer it now ({@link OwnSignIn}); an
 * organisation's login can answer it later, see {@code
 * docs/adr/0008-our-own-accounts-and-a-door-for-an-organisations-login.md}.
 */
public interface SignIn {
    /**
     * The account that is proved. Empty says nothing about why: an unknown name, a wrong
     * passphrase, a closed account and an invitation that was not used are all the same, and take
     * the same work.
     */
    Optional<Account> account(Proof proof);
}
