package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Measure;

/** The first page in one computed sentence. */
final class Headline {
    private final Cards cards;
    private final Words words;

    private Headline(Cards cards) {
        this.cards = cards;
        this.words = cards.words();
    }

    static Phrase of(Cards cards, Phrase limits) {
        Headline headline = new Headline(cards);
        Phrase phrase = headline.counts();
        Optional<Reading> worst = cards.board().readings().stream().findFirst();
        if (worst.isPresent()) {
            phrase = phrase.and(headline.danger(worst.get()));
        }
        Phrase help = headline.help(!limits.text().isEmpty());
        return phrase.and(limits).and(help);
    }

    private Phrase counts() {
        List<Reading> readings = cards.board().readings();
        int low = count(readings, 0, 0.33);
        int even = count(readings, 0.33, 0.66);
        int high = count(readings, 0.66, 2);
        List<String> parts = new ArrayList<>();
        part(parts, "low", low);
        part(parts, "even", even);
        part(parts, "high", high);
        return words.phrase("sentence.of", "", readings.size())
                .and(Phrase.of(joined(parts) + ". ", "", p -> p));
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.count("sentence." + key, count));
        }
    }

    private String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1))
                        + " "
                        + words.of("and")
                        + " "
                        + parts.getLast();
    }

    private Phrase danger(Reading worst) {
        return words.phrase(
                "sentence.danger",
                cards.links().promise(worst.promise().id()),
                Titles.head(words.of(worst.promise().title())),
                new Numbers(words).chance(worst.score().chance()));
    }

    /** What helps most, as the end of the sentence before it or as one of its own. */
    private Phrase help(boolean ends) {
        return cards.board()
                .selected()
                .flatMap(cards::best)
                .flatMap(h -> cards.board().subject().measure(h.measure()))
                .map(Measure::title)
                .map(words::of)
                .map(t -> ends ? Titles.within(t) : t)
                .map(t -> words.phrase(ends ? "sentence.help-ends" : "sentence.help", "", t))
                .orElse(Phrase.plain(ends ? "." : ""));
    }

    private static int count(List<Reading> readings, double from, double below) {
        return (int)
                readings.stream()
                        .filter(
                                r ->
                                        Scale.shown(r.score().chance()) >= from
                                                && Scale.shown(r.score().chance()) < below)
                        .count();
    }
}
