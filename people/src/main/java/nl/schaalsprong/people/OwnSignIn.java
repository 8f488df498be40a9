package nl.schaalsprong.people;

import java.util.Optional;

/** Signing in with the accounts kept here. */
public final class OwnSignIn implements SignIn {
    private final Accounts accounts;
    private final Secrets secrets;

    /** Compared with when there is nothing to compare with, so that it costs as much. */
    private final String decoy;

    /** Signs in against these accounts. */
    public OwnSignIn(Accounts accounts, Secrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.decoy = secrets.hash(secrets.code());
    }

    @Override
    public Optional<Account> account(Proof proof) {
        return switch (proof) {
            case Proof.Typed(String name, String passphrase) ->
                    account(Name.normal(name), Passphrase.normal(passphrase));
        };
    }

    private Optional<Account> account(String name, String passphrase) {
        Optional<Account> found =
                accounts.standing(name).map(Version::account).filter(Account::active);
        String hash = found.flatMap(OwnSignIn::hash).orElse(decoy);
        boolean matches = secrets.matches(passphrase, hash);
        return found.filter(account -> matches && hash(account).isPresent());
    }

    private static Optional<String> hash(Account account) {
        return switch (account.secret()) {
            case Secret.Chosen(String hash) -> Optional.of(hash);
            case Secret.Invited _ -> Optional.empty();
        };
    }
}
