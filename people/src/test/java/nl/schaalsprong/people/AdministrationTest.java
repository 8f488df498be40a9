package nl.schaalsprong.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationTest {
    private static final String WORDS = "fiets kaas toren wolk";

    private final MemoryAccounts accounts = new MemoryAccounts();
    private final Administration administration = new Administration(accounts, new PlainSecrets());

    @BeforeEach
    void begin() {
        administration.first("anna", WORDS).orThrow();
    }

    @Test
    void a_first_administrator_is_made_once() {
        assertEquals(List.of("people.already-begun"), codes(administration.first("eve", WORDS)));
    }

    @Test
    void a_first_administrator_hears_everything_that_is_wrong_at_once() {
        Administration fresh = new Administration(new MemoryAccounts(), new PlainSecrets());
        assertEquals(
                List.of("people.name-not-plain", "people.passphrase-short"),
                codes(fresh.first("?", "short")));
    }

    @Test
    void an_invited_person_chooses_a_passphrase_once() {
        String code = administration.invite("bram", Role.EDITOR, "anna").orThrow().code();
        administration.accept(code, WORDS).orThrow();
        assertEquals(
                List.of("people.invitation-unknown"), codes(administration.accept(code, WORDS)));
    }

    @Test
    void a_poor_choice_does_not_use_the_link_up() {
        String code = administration.invite("bram", Role.EDITOR, "anna").orThrow().code();
        administration.accept(code, "short");
        assertEquals(Optional.of("bram"), administration.invited(code).map(Account::name));
    }

    @Test
    void a_new_link_replaces_the_old_one_and_the_passphrase() {
        String old = administration.invite("bram", Role.EDITOR, "anna").orThrow().code();
        administration.renew("bram", "anna").orThrow();
        assertEquals(
                List.of("people.invitation-unknown"), codes(administration.accept(old, WORDS)));
    }

    @Test
    void a_link_works_for_the_days_of_the_limit() {
        Instant before = Clock.now();
        Account bram =
                administration.invite("bram", Role.EDITOR, "anna").orThrow().version().account();
        Instant until = ((Secret.Invited) bram.secret()).until();
        assertTrue(!until.isBefore(before.plus(Duration.ofDays(Limits.INVITATION_DAYS))));
        assertTrue(!until.isAfter(Clock.now().plus(Duration.ofDays(Limits.INVITATION_DAYS))));
    }

    @Test
    void a_link_that_has_expired_opens_nothing() {
        Secret late = new Secret.Invited(Hash.of("late"), Clock.now());
        accounts.append(new Account("cees", Role.READER, late, true), 0, "anna").orThrow();
        assertEquals(Optional.empty(), administration.invited("late"));
    }

    @Test
    void a_name_is_never_given_twice() {
        administration.invite("bram", Role.READER, "anna").orThrow();
        administration.close("bram", "anna").orThrow();
        assertEquals(
                List.of("people.name-taken"),
                codes(administration.invite("Bram", Role.EDITOR, "anna")));
    }

    @Test
    void there_are_as_many_accounts_as_the_limit_and_no_more() {
        for (int i = 1; i < Limits.ACCOUNTS; i++) {
            accounts.append(new Account("n" + i, Role.READER, new Secret.Chosen(""), true), 0, "x")
                    .orThrow();
        }
        assertEquals(
                List.of("people.too-many-accounts"),
                codes(administration.invite("bram", Role.EDITOR, "anna")));
    }

    @Test
    void the_only_administrator_cannot_be_closed() {
        assertEquals(
                List.of("people.last-administrator"), codes(administration.close("anna", "anna")));
    }

    @Test
    void the_only_administrator_keeps_the_role_while_another_has_not_come_yet() {
        administration.invite("bram", Role.ADMINISTRATOR, "anna").orThrow();
        assertEquals(
                List.of("people.last-administrator"),
                codes(administration.assign("anna", Role.READER, "anna")));
    }

    @Test
    void one_of_two_administrators_can_go() {
        String code = administration.invite("bram", Role.ADMINISTRATOR, "anna").orThrow().code();
        administration.accept(code, WORDS).orThrow();
        assertTrue(administration.close("anna", "bram") instanceof Outcome.Good);
    }

    @Test
    void a_closed_account_is_not_closed_again() {
        administration.invite("bram", Role.READER, "anna").orThrow();
        administration.close("bram", "anna").orThrow();
        assertEquals(List.of("people.account-closed"), codes(administration.close("bram", "anna")));
    }

    @Test
    void ones_own_passphrase_is_replaced_by_whoever_knows_it() {
        assertEquals(
                List.of("people.passphrase-wrong"),
                codes(administration.replace("anna", "guess", "vierkante maan")));
        assertEquals(2, administration.replace("anna", WORDS, "vierkante maan").orThrow().number());
    }

    @Test
    void nobody_loses_trace_of_who_did_what() {
        administration.invite("bram", Role.READER, "anna").orThrow();
        administration.assign("bram", Role.EDITOR, "anna").orThrow();
        administration.close("bram", "anna").orThrow();
        assertEquals(
                List.of(
                        "1 anna ADMINISTRATOR true by anna",
                        "1 bram READER true by anna",
                        "2 bram EDITOR true by anna",
                        "3 bram EDITOR false by anna"),
                accounts.history().stream().map(AdministrationTest::line).toList());
    }

    private static String line(Version version) {
        Account account = version.account();
        return "%d %s %s %s by %s"
                .formatted(
                        version.number(),
                        account.name(),
                        account.role(),
                        account.active(),
                        version.by());
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
