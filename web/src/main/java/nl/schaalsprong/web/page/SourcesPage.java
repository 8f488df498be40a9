package nl.schaalsprong.web.page;

import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;

/** Every source of a case and every conflict between them. */
public record SourcesPage(Frame frame, Sources sources) {
    /** The page of a case. */
    public static SourcesPage of(Case subject, State state, Language language) {
        Words words = Words.in(language);
        return new SourcesPage(
                Frame.of(
                        subject,
                        language,
                        state,
                        "sources",
                        words.of("sources.title") + " · " + words.of(subject.title()),
                        new Links(Frame.other(language), state).sources()),
                Sources.all(subject, words));
    }
}
