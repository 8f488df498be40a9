package nl.schaalsprong.people;

/** How somebody says who they are. An organisation's login will be a second form. */
public sealed interface Proof {
    /**
     * A name and a passphrase, as typed.
     *
     * @param name may differ in capitals and outer spaces
     */
    record Typed(String name, String passphrase) implements Proof {
        @Override
        public String toString() {
            return "Typed";
        }
    }
}
