package nl.schaalsprong.people;

/**
 * An account that waits for its owner.
 *
 * @param code for the link; shown once, to whoever invites, and not kept
 */
public record Invitation(Version version, String code) {
    @Override
    public String toString() {
        return "Invitation of " + version.account().name();
    }
}
