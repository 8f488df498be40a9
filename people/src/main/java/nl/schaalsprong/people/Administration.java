package nl.schaalsprong.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/**
 * What an administrator does with accounts. Whoever calls has checked that {@code by} may. There
 * always stays an administrator who can sign in. One change at a time.
 */
public final class Administration {
    private final Accounts accounts;
    private final Secrets secrets;

    /** Administers these accounts. */
    public Administration(Accounts accounts, Secrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return accounts.history().isEmpty();
    }

    /** Makes the first account, of an administrator; refused once there is any. */
    public synchronized Outcome<Version> first(String typedName, String typedPassphrase) {
        String name = Name.normal(typedName);
        if (!isEmpty()) {
            return refused("people.already-begun", name);
        }
        Outcome<Secret> secret = hashed(typedPassphrase, name);
        List<Finding> faults =
                Stream.concat(Name.faults(name).stream(), secret.findings().stream()).toList();
        return faults.isEmpty()
                ? accounts.append(
                        new Account(name, Role.ADMINISTRATOR, secret.orThrow(), true), 0, name)
                : new Outcome.Refused<>(faults);
    }

    /** Makes an account whose owner chooses the passphrase through a link. */
    public synchronized Outcome<Invitation> invite(String typedName, Role role, String by) {
        String name = Name.normal(typedName);
        String code = secrets.code();
        if (accounts.standing(name).isPresent()) {
            return refused("people.name-taken", name, name);
        } else if (role == Role.PUBLIC) {
            return refused("people.role-unknown", name);
        } else if (accounts.standing().size() >= Limits.ACCOUNTS) {
            return refused("people.too-many-accounts", name, Limits.ACCOUNTS);
        }
        return Outcome.of(new Account(name, role, waitingFor(code), true), Name.faults(name))
                .then(account -> accounts.append(account, 0, by))
                .then(version -> Outcome.good(new Invitation(version, code)));
    }

    /** A new link; the old passphrase or link stops working, a closed account opens again. */
    public synchronized Outcome<Invitation> renew(String name, String by) {
        String code = secrets.code();
        return change(
                        name,
                        by,
                        account -> new Account(name, account.role(), waitingFor(code), true))
                .then(version -> Outcome.good(new Invitation(version, code)));
    }

    /** Gives an account another role. */
    public synchronized Outcome<Version> assign(String name, Role role, String by) {
        return role == Role.PUBLIC
                ? refused("people.role-unknown", name)
                : change(name, by, account -> account.with(role));
    }

    /** Closes an account; whoever uses it is out at their next request. */
    public synchronized Outcome<Version> close(String name, String by) {
        return change(name, by, Account::closed);
    }

    /** The account that waits for this code, while it works. */
    public Optional<Account> invited(String code) {
        return waiting(code).map(Version::account);
    }

    /** Uses a link up: its owner chooses a passphrase. */
    public synchronized Outcome<Version> accept(String code, String typedPassphrase) {
        return waiting(code)
                .map(version -> choose(version, typedPassphrase))
                .orElseGet(() -> refused("people.invitation-unknown", "code"));
    }

    /** Replaces one's own passphrase, knowing the present one. */
    public synchronized Outcome<Version> replace(String name, String present, String typed) {
        Optional<Version> own =
                accounts.standing(name)
                        .filter(version -> version.account().active())
                        .filter(version -> opens(present, version.account().secret()));
        return own.map(version -> choose(version, typed))
                .orElseGet(() -> refused("people.passphrase-wrong", "passphrase"));
    }

    private boolean opens(String passphrase, Secret secret) {
        return switch (secret) {
            case Secret.Chosen(String hash) -> secrets.matches(Passphrase.normal(passphrase), hash);
            case Secret.Invited _ -> false;
        };
    }

    private Outcome<Version> choose(Version version, String typedPassphrase) {
        Account account = version.account();
        return hashed(typedPassphrase, account.name())
                .then(
                        secret ->
                                accounts.append(
                                        account.with(secret), version.number(), account.name()));
    }

    private Outcome<Version> change(String name, String by, UnaryOperator<Account> change) {
        Optional<Version> found = accounts.standing(name);
        if (found.isEmpty()) {
            return refused("people.account-unknown", name, name);
        }
        Version now = found.get();
        Account next = change.apply(now.account());
        if (!now.account().active() && !next.active()) {
            return refused("people.account-closed", name, name);
        }
        if (administers(now.account()) && !administers(next) && administrators() == 1) {
            return refused("people.last-administrator", name, name);
        }
        return accounts.append(next, now.number(), by);
    }

    private long administrators() {
        return accounts.standing().stream()
                .filter(version -> administers(version.account()))
                .count();
    }

    private static boolean administers(Account account) {
        return account.active()
                && account.role() == Role.ADMINISTRATOR
                && account.secret() instanceof Secret.Chosen;
    }

    private Optional<Version> waiting(String code) {
        String hash = Hash.of(code);
        return accounts.standing().stream()
                .filter(version -> version.account().active())
                .filter(version -> waits(version.account().secret(), hash))
                .findFirst();
    }

    private static boolean waits(Secret secret, String hash) {
        return switch (secret) {
            case Secret.Chosen _ -> false;
            case Secret.Invited(String codeHash, var until) ->
                    codeHash.equals(hash) && Clock.now().isBefore(until);
        };
    }

    private Outcome<Secret> hashed(String typedPassphrase, String name) {
        String passphrase = Passphrase.normal(typedPassphrase);
        List<Finding> faults = Passphrase.faults(passphrase, name);
        return faults.isEmpty()
                ? Outcome.good(new Secret.Chosen(secrets.hash(passphrase)))
                : new Outcome.Refused<>(faults);
    }

    private static Secret waitingFor(String code) {
        return new Secret.Invited(
                Hash.of(code), Clock.now().plus(Duration.ofDays(Limits.INVITATION_DAYS)));
    }

    private static <T> Outcome<T> refused(String code, String place, Object... values) {
        return new Outcome.Refused<>(List.of(Finding.error(code, Place.whole(place), values)));
    }
}
