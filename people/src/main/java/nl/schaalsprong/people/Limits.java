package nl.schaalsprong.people;

/** How much of what people type is looked at. */
public final class Limits {
    /** Characters in the name of an account. */
    public static final int NAME = 64;

    /** Characters a passphrase has at least. */
    public static final int SHORTEST = 12;

    /** Characters a passphrase has at most; hashing more would only cost time. */
    public static final int LONGEST = 200;

    /** Accounts, closed ones included. */
    public static final int ACCOUNTS = 1_000;

    /** Days a link to choose a passphrase works. */
    public static final int INVITATION_DAYS = 7;

    private Limits() {}
}
