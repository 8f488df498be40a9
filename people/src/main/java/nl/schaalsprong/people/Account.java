package nl.schaalsprong.people;

/**
 * Somebody who may sign in.
 *
 * @param name in small letters; never given to anybody else, also after closing
 * @param active whether it may be used; a closed account keeps its name and history
 */
public record Account(String name, Role role, Secret secret, boolean active) {
    /** Who this is while the account is used. */
    public Person person() {
        return new Person(name, role);
    }

    Account with(Role other) {
        return new Account(name, other, secret, active);
    }

    Account with(Secret other) {
        return new Account(name, role, other, active);
    }

    Account closed() {
        return new Account(name, role, secret, false);
    }
}
