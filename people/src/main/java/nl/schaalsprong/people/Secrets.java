package nl.schaalsprong.people;

/** The port to the arithmetic of secrets, which is not ours to invent. */
public interface Secrets {
    /** A salted, deliberately slow hash of a passphrase, with everything needed to check it. */
    String hash(String passphrase);

    /** Whether a passphrase has this hash; takes the same time whatever differs. */
    boolean matches(String passphrase, String hash);

    /** A code nobody can guess, for a link that works once; letters and digits only. */
    String code();
}
