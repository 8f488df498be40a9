package nl.schaalsprong.dossier.write;

import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Variant;

/** What the reader calls the things that the case knows by an id. */
record Names(State state) {
    Text limit(String id) {
        return state.subject().limit(id).map(Limit::title).orElse(new Text(id, id));
    }

    Text measure(String id) {
        return state.subject().measure(id).map(Measure::title).orElse(new Text(id, id));
    }

    /** Actors by name, joined; the words for nobody where there are none. */
    Value actors(List<String> ids) {
        return new Value.Words(
                ids.isEmpty()
                        ? Vocabulary.text("nobody")
                        : new Text(actors(ids, Language.DUTCH), actors(ids, Language.ENGLISH)));
    }

    /** Who pays; blank where no source says so. */
    Value payers(List<String> ids) {
        List<String> named = ids.stream().filter(id -> !id.isBlank()).toList();
        return named.isEmpty() ? new Value.Blank() : actors(named);
    }

    private String actors(List<String> ids, Language language) {
        List<String> names =
                ids.stream()
                        .map(
                                id ->
                                        state.register()
                                                .actor(id)
                                                .map(Actor::name)
                                                .orElse(new Text(id, id))
                                                .in(language))
                        .toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1))
                        + " "
                        + Vocabulary.text("and").in(language)
                        + " "
                        + names.getLast();
    }

    /** Where a field of a reading comes from, as the list of notes it refers to. */
    static List<String> source(Variant variant, String field) {
        return java.util.Optional.ofNullable(variant.fields().get(field))
                .map(p -> List.of(note(p.source())))
                .orElse(List.of());
    }

    /** The note of a source of the case; what nobody says but we is an assumption. */
    static String note(String source) {
        return source.isEmpty() ? Note.ASSUMPTION : source;
    }

    /** The word for an amount: committed, agreed, target or needed. */
    static Text aim(nl.schaalsprong.register.Kind kind) {
        return Vocabulary.text(
                switch (kind) {
                    case COMMITMENT -> "aim.commitment";
                    case AGREEMENT -> "aim.agreement";
                    case TARGET -> "aim.target";
                    case NEED -> "aim.need";
                });
    }
}
