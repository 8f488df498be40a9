package nl.schaalsprong.web.history;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
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
 * @param unknown what history cannot say, per group of readings
 */
public record HistoryPage(
        Frame frame,
        String about,
        Optional<JudgedView> judged,
        DatedView dated,
        List<String> unknown,
        String again) {
    static HistoryPage of(Case subject, State state, Language language, Judgements judgements) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Optional<History> history = subject.history();
        return new HistoryPage(
                frame(subject, state, language),
                history.map(h -> words.of(h.about())).orElse(""),
                history.flatMap(h -> judgements.of(subject))
                        .map(found -> JudgedView.of(subject, found, words, links)),
                DatedView.of(subject, words),
                history.map(History::standings).orElse(List.of()).stream()
                        .filter(s -> !s.tested())
                        .map(s -> words.of(s.words()))
                        .toList(),
                links.history());
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
