package nl.schaalsprong.letter.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;
import nl.schaalsprong.letter.propose.Anchors;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.View;

/**
 * The findings of a letter with what was decided about each. A decision that was made on another
 * version of the text is carried over to the passage it was about; one whose passage is not located
 * is kept apart and shown.
 *
 * @param findings in order of the text, also those marked by hand
 * @param lost decisions whose passage is not in this version of the text, or is in it twice
 */
public record Review(Reading reading, List<Judged> findings, List<Judgement> lost) {
    /** A finding and the decision about it, when there is one. */
    public record Judged(Found found, Optional<Judgement> judgement) {
        /** Whether nobody decided yet. */
        public boolean open() {
            return judgement.isEmpty();
        }
    }

    public Review {
        findings = List.copyOf(findings);
        lost = List.copyOf(lost);
    }

    /** The findings of a reading, with the decisions one may see. */
    public static Review of(Reading reading, History history, View view) {
        Map<String, Found> found = new LinkedHashMap<>();
        reading.findings().forEach(f -> found.putIfAbsent(key(f), f));
        Map<String, Judgement> decided = new LinkedHashMap<>();
        List<Judgement> lost = new ArrayList<>();
        for (Judgement judgement : decisions(reading, history, view)) {
            Optional<Span> place = Anchors.locate(judgement.anchor(), reading.text()).place();
            String key = place.map(s -> key(s, judgement.kind())).orElse("");
            if (place.isPresent() && judgement.rule().equals(Hand.RULE)) {
                found.putIfAbsent(key, Hand.mark(reading, place.get(), judgement.kind()));
            }
            if (found.containsKey(key) && !decided.containsKey(key)) {
                decided.put(key, judgement);
            } else {
                lost.add(judgement);
            }
        }
        List<Judged> all = new ArrayList<>();
        found.forEach((k, f) -> all.add(new Judged(f, Optional.ofNullable(decided.get(k)))));
        all.sort(Comparator.comparingInt(j -> j.found().mark().start()));
        return new Review(reading, all, lost);
    }

    /** How many findings somebody decided about. */
    public int judged() {
        return (int) findings.stream().filter(f -> !f.open()).count();
    }

    /** The name of the decision about a finding of this reading. */
    public String id(Found found) {
        return id(reading.document().textSha256(), key(found));
    }

    private static String id(String textSha256, String key) {
        return Hash.of(textSha256 + " " + key);
    }

    private static String key(Found found) {
        Mark mark = found.mark();
        return key(new Span(mark.start(), mark.end()), found.kind());
    }

    private static String key(Span span, String kind) {
        return span.start() + " " + span.end() + " " + kind;
    }

    /** Decisions on these bytes or this text; those on this very text come first. */
    private static List<Judgement> decisions(Reading reading, History history, View view) {
        String text = reading.document().textSha256();
        return history.all(Judgement.class, view).stream()
                .filter(
                        j ->
                                j.document().equals(reading.document().sha256())
                                        || j.anchor().textSha256().equals(text))
                .sorted(
                        Comparator.comparing(
                                (Judgement j) -> !j.anchor().textSha256().equals(text)))
                .toList();
    }
}
