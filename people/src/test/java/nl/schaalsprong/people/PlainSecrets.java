package nl.schaalsprong.people;

import java.util.ArrayList;
import java.util.List;

/** Secrets one can see through, and what was compared. */
final class PlainSecrets implements Secrets {
    final List<String> compared = new ArrayList<>();
    private int codes;

    @Override
    public String hash(String passphrase) {
        return "hash of " + passphrase;
    }

    @Override
    public boolean matches(String passphrase, String hash) {
        compared.add(passphrase);
        return hash.equals(hash(passphrase));
    }

    @Override
    public String code() {
        return "code" + ++codes;
    }
}
