package nl.schaalsprong.people;

import java.time.Instant;

/** What opens an account. Neither form says what was typed, and neither prints what it holds. */
public sealed interface Secret {
    /**
     * A passphrase was chosen.
     *
     * @param hash of the passphrase, by {@link Secrets#hash}
     */
    record Chosen(String hash) implements Secret {
        @Override
        public String toString() {
            return "Chosen";
        }
    }

    /**
     * A link is out with which a passphrase can be chosen, once.
     *
     * @param codeHash SHA-256 of the code in the link
     * @param until the moment it stops working
     */
    record Invited(String codeHash, Instant until) implements Secret {
        @Override
        public String toString() {
            return "Invited until " + until;
        }
    }
}
