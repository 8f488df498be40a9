package nl.schaalsprong.register.journal;

import java.time.Instant;

/**
 * One line of the history.
 *
 * @param sequence from 1, without gaps
 * @param version of the subject, from 1
 * @param who account name of the person, or {@code case:ID} for what a shipped case brought
 * @param recorded when it was written down, in whole milliseconds; never before the entry above it
 * @param previous hash of the entry above; 64 zeros for the first
 * @param hash SHA-256 over {@code previous} and everything above, in the canonical form
 */
public record Entry(
        long sequence,
        int version,
        Change change,
        String who,
        Instant recorded,
        String previous,
        String hash) {}
