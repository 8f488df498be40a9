package nl.schaalsprong.web.promise;

import java.util.List;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * Something dated that happened to a promise.
 *
 * @param mark the shape it has on the line: square, dot, ring, triangle
 * @param sort the same in a word
 * @param source identifier of the source on this page
 */
public record Moment(String when, String mark, String sort, String says, String source) {
    /** How a promise came about and moved, oldest first. */
    public static List<Moment> of(Register register, Promise promise, Words words) {
        return register.evidence(promise.id()).stream().map(e -> of(e, words)).toList();
    }

    private static Moment of(Evidence evidence, Words words) {
        return new Moment(
                new Numbers(words).dated(evidence.at(), evidence.precision()),
                mark(evidence.sort()),
                words.of(
                        "promise.sort."
                                + evidence.sort().name().toLowerCase(java.util.Locale.ROOT)),
                words.of(evidence.says()),
                evidence.source());
    }

    private static String mark(Evidence.Sort sort) {
        return switch (sort) {
            case PROMISE -> "square";
            case AGREEMENT, DECISION -> "dot";
            case GRANT, OBSERVATION, ANSWER -> "ring";
            case WARNING -> "triangle";
        };
    }
}
