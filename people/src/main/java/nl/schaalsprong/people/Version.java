package nl.schaalsprong.people;

import java.time.Instant;

/**
 * One line of the history of an account.
 *
 * @param number from 1, per account
 * @param account as it was from then on
 * @param by account name of whoever did it; one's own name for one's own passphrase
 * @param recorded when it was written down, in whole milliseconds
 */
public record Version(int number, Account account, String by, Instant recorded) {}
