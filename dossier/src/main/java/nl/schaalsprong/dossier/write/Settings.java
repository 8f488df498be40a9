package nl.schaalsprong.dossier.write;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Vocabulary;

/** The scenario in words: every measure that is set, with its setting. */
final class Settings {
    private Settings() {}

    static Text words(State state) {
        return state.result().scenario().settings().isEmpty()
                ? Vocabulary.text("scenario.none")
                : new Text(words(state, Language.DUTCH), words(state, Language.ENGLISH));
    }

    private static String words(State state, Language language) {
        List<String> set = new ArrayList<>();
        state.result()
                .scenario()
                .settings()
                .forEach((id, value) -> set.add(setting(state, id, value, language)));
        return String.join("; ", set);
    }

    private static String setting(State state, String id, double value, Language language) {
        Spelling spelling = new Spelling(language);
        return state.subject()
                .measure(id)
                .map(
                        m ->
                                m.title().in(language)
                                        + ": "
                                        + spelling.plain(value, 2)
                                        + " "
                                        + m.unit().in(language))
                .orElse(id);
    }
}
