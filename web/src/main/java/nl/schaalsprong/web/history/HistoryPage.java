package nl.schaalsprong.web.history;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * The model beside what happened.
 *
 * @param about how settings were chosen and what was in sight then; empty for a case that does not
 *     say how it is held against history
 * @param judged the figures; empty while they are worked out
 * @param dated the dated forecast beside what has been counted since; empty where none is stored
 * @param unknown scored readings that history says nothing of, by their reason
 */
public record HistoryPage(
        Frame frame,
        String about,
        Optional<JudgedView> judged,
        DatedView dated,
        List<String> unknown,
        String again) {
    /** How the word of a reading that was held against history begins. */
    private static final String TESTED = "tested";

    static HistoryPage of(Case subject, State state, Language language, Judgements judgements) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Optional<History> history = subject.history();
        return new HistoryPage(
                frame(subject, state, language),
                history.map(h -> words.of(h.about())).orElse(""),
                history.flatMap(h -> judgements.of(subject))
                        .map(found -> JudgedView.of(subject, found, words)),
                DatedView.of(subject, words),
                unknown(subject, words),
                links.history());
    }

    /** Scored readings that history says nothing of, by their reason. */
    private static List<String> unknown(Case subject, Words words) {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        for (Promise promise : subject.register().promises()) {
            for (Variant variant : promise.variants()) {
                boolean tested = variant.history().en().startsWith(TESTED);
                if (variant.aim() instanceof Aim.Level && !tested) {
                    titles.computeIfAbsent(words.of(variant.history()), _ -> new LinkedHashSet<>())
                            .add(words.of(promise.title()));
                }
            }
        }
        return titles.entrySet().stream()
                .map(e -> String.join("; ", e.getValue()) + ": " + e.getKey())
                .toList();
    }

    private static Frame frame(Case subject, State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                state,
                "model",
                words.of("history.title") + " · " + words.of(subject.title()),
                new Links(Frame.other(language), state).history());
    }
}
