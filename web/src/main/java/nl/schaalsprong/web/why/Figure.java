package nl.schaalsprong.web.why;

import java.util.Locale;
import java.util.Optional;

/**
 * A number on a page, named so that a link can ask for it: {@code chance.READING}, {@code
 * limit.READING.LIMIT}, {@code money}.
 *
 * @param variant id of a reading, or of the measure, instrument, indicator or basis the number is
 *     about; empty where the kind has none
 * @param detail id of a limit, measure or place, or a price year; empty where the kind has none
 */
public record Figure(Kind kind, String variant, String detail) {
    /** Sorts of number. */
    public enum Kind {
        /** The chance that a reading is kept. */
        CHANCE(1),
        /** Where a reading stands. */
        NOW(1),
        /** How much more is needed. */
        NEEDED(1),
        /** How often a limit binds. */
        LIMIT(2),
        /** What one notch of a measure does. */
        HELP(2),
        /** The chance that a place delivers its part. */
        PLACE(2),
        /** What the measures cost together. */
        MONEY(0),
        /** Sample and receipt. */
        RECEIPT(0),
        /** Everything that is computed, in one sentence. */
        BOARD(0),
        /** The chances of all places for a reading. */
        PLACES(1),
        /** What binds a reading, over time. */
        BINDS(1),
        /** What one notch of each measure does to a reading. */
        HELPS(1),
        /** What a measure sets and costs. */
        MEASURE(1),
        /** All amounts of money. */
        AMOUNTS(0),
        /** The sum of a basis in prices of one year. */
        SUM(2),
        /** The amounts of an instrument. */
        INSTRUMENT(1),
        /** What was observed of an indicator in a place. */
        SEEN(2);

        private final int names;

        Kind(int names) {
            this.names = names;
        }
    }

    /** Reads a name; empty when it is none. */
    public static Optional<Figure> read(String name) {
        String[] parts = name.split("\\.", -1);
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])
                    && parts.length == kind.names + 1) {
                return Optional.of(
                        new Figure(
                                kind,
                                kind.names > 0 ? parts[1] : "",
                                kind.names > 1 ? parts[2] : ""));
            }
        }
        return Optional.empty();
    }

    /** The name in links. */
    public String name() {
        String name = word();
        return name
                + (variant.isEmpty() ? "" : "." + variant)
                + (detail.isEmpty() ? "" : "." + detail);
    }

    /** Whether its trail can be told in one place of the reading or another. */
    boolean toldInPlaces() {
        return switch (kind) {
            case CHANCE, NEEDED, LIMIT, HELP, PLACE, BINDS -> true;
            case NOW,
                    MONEY,
                    RECEIPT,
                    BOARD,
                    PLACES,
                    HELPS,
                    MEASURE,
                    AMOUNTS,
                    SUM,
                    INSTRUMENT,
                    SEEN ->
                    false;
        };
    }

    /** The kind as in keys of words. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
