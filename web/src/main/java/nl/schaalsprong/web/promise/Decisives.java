package nl.schaalsprong.web.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.schaalsprong.base.Progress;
import nl.schaalsprong.futures.sensitivity.Decisive;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import nl.schaalsprong.futures.sensitivity.Uncertainty;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.answer.Decided;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Words;

/**
 * Which uncertainties decide each reading of a promise, in a sentence each.
 *
 * @param note how it was found, or how far the work is
 * @param lines one for each scored reading; none while it is computed
 */
public record Decisives(String note, List<Line> lines) {
    /** A reading by its number, and what decides it. */
    public record Line(String reading, Phrase sentence) {}

    static Decisives of(Promise promise, Decided decided, Words words, Links links) {
        return switch (decided) {
            case Decided.Busy(Progress.Seen seen) -> new Decisives(far(seen, words), List.of());
            case Decided.Known(Sensitivity known) ->
                    new Decisives(
                            note(known, words), new Sentences(words, links).lines(promise, known));
        };
    }

    private static String far(Progress.Seen seen, Words words) {
        return words.of(
                "promise.decides-busy",
                new Numbers(words).plain(seen.done(), 0),
                new Numbers(words).plain(seen.expected(), 0));
    }

    private static String note(Sensitivity known, Words words) {
        return words.of("promise.decides-note", new Numbers(words).plain(known.runs(), 0));
    }

    /** Writes the sentences in one language. */
    private record Sentences(Words words, Links links) {
        List<Line> lines(Promise promise, Sensitivity known) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < promise.variants().size(); i++) {
                Variant variant = promise.variants().get(i);
                String number = words.of("promise.reading-title", i + 1);
                known.reading(variant.id())
                        .map(reading -> new Line(number, sentence(Decisive.of(reading))))
                        .ifPresent(lines::add);
            }
            return lines;
        }

        private Phrase sentence(Decisive decisive) {
            return switch (decisive) {
                case Decisive.Nothing() -> Phrase.plain(words.of("promise.decides-nothing"));
                case Decisive.Parts(var parts, double rest) -> shares(parts, rest);
                case Decisive.Order(var order, long needed) -> order(order, needed);
            };
        }

        private Phrase shares(List<Decisive.Part> parts, double rest) {
            Numbers numbers = new Numbers(words);
            Phrase sentence = Phrase.plain(words.of("promise.decides-what"));
            for (int i = 0; i < parts.size(); i++) {
                Uncertainty uncertainty = parts.get(i).uncertainty();
                String share = numbers.share(parts.get(i).share());
                String key = i == 0 ? "promise.decides-first" : "promise.decides-next";
                sentence =
                        sentence.and(
                                words.phrase(key, link(uncertainty), name(uncertainty), share));
            }
            return sentence.and(words.phrase("promise.decides-rest", "", numbers.share(rest)));
        }

        private Phrase order(List<Uncertainty> order, long needed) {
            Phrase sentence = Phrase.plain(words.of("promise.decides-what"));
            for (int i = 0; i < order.size(); i++) {
                String key = i == 0 ? "promise.decides-name" : "promise.decides-then";
                sentence = sentence.and(words.phrase(key, link(order.get(i)), name(order.get(i))));
            }
            String runs = new Numbers(words).plain(needed, 0);
            return sentence.and(words.phrase("promise.decides-unsettled", "", runs));
        }

        /** A parameter has a page; a group is a variable of the model. */
        private String link(Uncertainty uncertainty) {
            return uncertainty.members().size() == 1
                    ? links.parameter(uncertainty.id())
                    : links.variable(uncertainty.id());
        }

        /** The title in the middle of a sentence; a name in capitals keeps them. */
        private String name(Uncertainty uncertainty) {
            String title = words.of(uncertainty.title());
            boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
            return word
                    ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                    : title;
        }
    }
}
