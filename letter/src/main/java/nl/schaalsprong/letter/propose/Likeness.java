package nl.schaalsprong.letter.propose;

import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.journal.Subject;

/**
 * That a proposal resembles a record. Nobody merges them but a person.
 *
 * @param subject the record
 * @param title its name
 * @param sort what to make of it
 * @param grounds why, each with its share of the score
 */
public record Likeness(Subject subject, Text title, Sort sort, List<Ground> grounds) {
    /** What the likeness suggests. */
    public enum Sort {
        /** The register may already hold it. */
        DUPLICATE,
        /** The register may hold an older version, which this one replaces. */
        SUPERSEDES,
        /** The letter may be the answer to it. */
        ANSWERS
    }

    /** One reason, and what it adds to the score. */
    public record Ground(Text why, double weight) {}

    public Likeness {
        grounds = List.copyOf(grounds);
    }

    /** The sum of the weights, at most 1. */
    public double score() {
        return Math.min(1, grounds.stream().mapToDouble(Ground::weight).sum());
    }
}
