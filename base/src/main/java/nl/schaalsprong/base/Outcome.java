package nl.schaalsprong.base;

import java.util.List;
import java.util.function.Function;

/**
 * What reading content from outside gives: the value with what was noticed on the way, or a refusal
 * with every reason that was found.
 */
public sealed interface Outcome<T> {
    /** Usable; the findings hold no error. */
    record Good<T>(T value, List<Finding> findings) implements Outcome<T> {
        public Good {
            findings = List.copyOf(findings);
        }
    }

    /** Not usable; at least one finding is an error. */
    record Refused<T>(List<Finding> findings) implements Outcome<T> {
        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("A refusal says why.");
            }
        }
    }

    /** What was noticed, whether the content is usable or not. */
    List<Finding> findings();

    /** Usable, and nothing was noticed. */
    static <T> Outcome<T> good(T value) {
        return new Good<>(value, List.of());
    }

    /** {@code value} unless one of the findings is an error. */
    static <T> Outcome<T> of(T value, List<Finding> findings) {
        boolean refused = findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return refused ? new Refused<>(findings) : new Good<>(value, findings);
    }

    /** Goes on with the value; findings of both steps are kept in order. */
    default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
        return switch (this) {
            case Refused<T>(var why) -> new Refused<>(why);
            case Good<T>(T value, var noticed) ->
                    switch (next.apply(value)) {
                        case Good<U>(U following, var more) ->
                                new Good<>(following, join(noticed, more));
                        case Refused<U>(var more) -> new Refused<>(join(noticed, more));
                    };
        };
    }

    /**
     * The value, for callers that know the content is theirs and right; anything else is a
     * programmer's error.
     */
    default T orThrow() {
        return switch (this) {
            case Good<T>(T value, _) -> value;
            case Refused<T>(var why) ->
                    throw new IllegalStateException(
                            why.getFirst().place()
                                    + " "
                                    + why.getFirst().message(Language.ENGLISH));
        };
    }

    private static List<Finding> join(List<Finding> first, List<Finding> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
