package nl.schaalsprong.dossier.write;

import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Content.Head;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.content.Facts;

/** Writes the dossier of a state: the same state, the same content. */
public final class Composer {
    private Composer() {}

    /** The content of the dossier. */
    public static Content compose(State state) {
        Facts facts = FactsOf.state(state);
        List<Section> sections =
                List.of(
                        Summary.section(state),
                        Standings.section(state),
                        Promises.section(state),
                        Due.section(state),
                        Payments.section(state),
                        Changes.section(state, facts),
                        Unknown.section(state),
                        Method.section(state));
        return new Content(Content.SCHEMA, head(state), sections, Notes.of(sections, state), facts);
    }

    private static Head head(State state) {
        return new Head(
                state.title(),
                state.subject().id(),
                state.subject().title(),
                state.day(),
                state.result().reference(),
                state.result().scenario().canonical(),
                Settings.words(state),
                state.result().receipt(),
                journal(state),
                state.previous().map(ContentJson::hash).orElse(""));
    }

    /** The last line of the history, or what stands in for it. */
    static String journal(State state) {
        return state.journal().isEmpty() ? state.result().receipt().promises() : state.journal();
    }

    /** A title of the case by its id, or the id itself. */
    static Text or(String id, java.util.Optional<Text> title) {
        return title.orElse(new Text(id, id));
    }
}
