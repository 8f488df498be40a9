package nl.schaalsprong.people;

/** What somebody may do; each role may do what those before it may. */
public enum Role {
    /** Whoever comes without an account: reads what is public. */
    PUBLIC,
    /** Signed in: may keep scenarios of one's own. */
    READER,
    /** Judges findings, changes the register, sees drafts, freezes dossiers. */
    EDITOR,
    /** Makes and closes accounts. */
    ADMINISTRATOR;

    /** Whether this role may do what needs {@code needed}. */
    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
