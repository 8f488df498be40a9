package nl.schaalsprong.letter.propose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.register.Anchor;

/**
 * Passages named by place and hashes, and found back by them. In the text they were taken from the
 * place decides; in another version the words do, and where those occur twice the words around
 * them; where that does not tell either, the passage is not located.
 */
public final class Anchors {
    private static final int AROUND = 32;
    private static final int FAR = 1_000;

    private Anchors() {}

    /** The anchor of a passage of {@code text}. */
    public static Anchor of(String text, Span span) {
        return of(text, Hash.of(text), span);
    }

    /** As {@link #of(String, Span)}, where the hash of the text is known. */
    static Anchor of(String text, String textSha256, Span span) {
        return new Anchor(
                textSha256,
                span.start(),
                span.end(),
                Hash.of(span.in(text)),
                Hash.of(before(text, span)),
                Hash.of(after(text, span)));
    }

    /** Where the passage stands in {@code text}. */
    public static Located locate(Anchor anchor, String text) {
        Span there = new Span(anchor.start(), anchor.end());
        if (anchor.textSha256().equals(Hash.of(text))) {
            return anchor.end() <= text.length() && same(anchor, text, there)
                    ? new Located.At(there, false)
                    : new Located.Absent();
        }
        List<Span> all = occurrences(anchor, text);
        if (all.size() <= 1) {
            return all.isEmpty() ? new Located.Absent() : new Located.At(all.getFirst(), true);
        }
        List<Span> meant =
                all.stream()
                        .filter(
                                s ->
                                        Hash.of(before(text, s)).equals(anchor.prefixSha256())
                                                && Hash.of(after(text, s))
                                                        .equals(anchor.suffixSha256()))
                        .toList();
        return meant.size() == 1 ? new Located.At(meant.getFirst(), true) : new Located.Twice();
    }

    /**
     * The place of a passage in a text that was repaired a little since it was anchored: the
     * nearest one with the same words, not far from where it stood.
     */
    static Optional<Span> near(Anchor anchor, String text) {
        int length = anchor.end() - anchor.start();
        for (int away = 0; away <= FAR; away++) {
            for (int start : new int[] {anchor.start() - away, anchor.start() + away}) {
                boolean within = start >= 0 && start + length <= text.length();
                if (within && same(anchor, text, new Span(start, start + length))) {
                    return Optional.of(new Span(start, start + length));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The place in the repaired text of a passage that was anchored in the text as given: the
     * nearest one with the same words, however its lines were broken.
     */
    static Optional<Span> given(Anchor anchor, Reading reading) {
        String given = reading.given();
        Span there = new Span(anchor.start(), anchor.end());
        if (anchor.end() > given.length() || !same(anchor, given, there)) {
            return Optional.empty();
        }
        return broken(there.in(given).strip())
                .matcher(reading.text())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .filter(s -> s.start() < s.end())
                .min(Comparator.comparingInt(s -> Math.abs(s.start() - anchor.start())));
    }

    /** The same words, wherever their lines end. */
    private static Pattern broken(String words) {
        return Pattern.compile(
                Arrays.stream(words.split("\\s+"))
                        .map(w -> w.endsWith("-") ? w.substring(0, w.length() - 1) : w)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("-?\\s*")));
    }

    private static boolean same(Anchor anchor, String text, Span span) {
        return Hash.of(span.in(text)).equals(anchor.exactSha256());
    }

    /** Every place with the same words; a text too long to search through has none. */
    private static List<Span> occurrences(Anchor anchor, String text) {
        List<Span> found = new ArrayList<>();
        int length = anchor.end() - anchor.start();
        int last = Math.min(text.length() - length, Limits.PASSAGES - 1);
        for (int start = 0; start <= last; start++) {
            Span span = new Span(start, start + length);
            if (same(anchor, text, span)) {
                found.add(span);
            }
        }
        return found;
    }

    private static String before(String text, Span span) {
        return text.substring(Math.max(0, span.start() - AROUND), span.start());
    }

    private static String after(String text, Span span) {
        return text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    }
}
