package nl.schaalsprong.people;

/**
 * Whoever asks for a page.
 *
 * @param name account name; empty for the public
 */
public record Person(String name, Role role) {
    /** Whoever has not signed in. */
    public static final Person PUBLIC = new Person("", Role.PUBLIC);

    /** Whether this person may do what needs {@code needed}. */
    public boolean may(Role needed) {
        return role.may(needed);
    }
}
