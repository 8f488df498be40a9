package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.Promise;

/** Every promise on its own: who owes it, its readings, what happened and what contradicts it. */
final class Promises {
    private Promises() {}

    static Section section(State state) {
        List<Section> parts =
                state.register().promises().stream()
                        .filter(p -> !Scored.of(state, p).isEmpty())
                        .map(p -> promise(p, state))
                        .toList();
        Block intro = new Block.Paragraph(Phrase.of(Vocabulary.text("promises.intro")), false);
        return new Section("promises", Vocabulary.text("promises.title"), List.of(intro), parts);
    }

    private static Section promise(Promise promise, State state) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(owes(promise, state), false));
        blocks.add(new Block.Paragraph(lifecycle(promise), false));
        evidence(promise, state, blocks);
        conflicts(promise, state, blocks);
        List<Section> readings =
                Scored.of(state, promise).stream().map(s -> Readings.section(s, state)).toList();
        return new Section("promise-" + promise.id(), promise.title(), blocks, readings);
    }

    private static Phrase owes(Promise promise, State state) {
        Names names = new Names(state);
        Value kind = new Value.Words(promise.kind().title());
        List<String> source = List.of(Names.note(promise.provenance().source()));
        Value note = new Value.Words(promise.provenance().note());
        Phrase says =
                promise.debtors().isEmpty()
                        ? phrase("promise.owed-by-nobody", kind, note)
                        : promise.creditors().isEmpty()
                                ? phrase(
                                        "promise.owed", kind, names.actors(promise.debtors()), note)
                                : phrase(
                                        "promise.owed-to",
                                        kind,
                                        names.actors(promise.debtors()),
                                        names.actors(promise.creditors()),
                                        note);
        return says.from(source);
    }

    /** How far it has come, with the facts that say so. */
    private static Phrase lifecycle(Promise promise) {
        Lifecycle lifecycle = promise.lifecycle();
        Value stage = new Value.Words(lifecycle.state().title());
        return lifecycle
                .achieved()
                .map(e -> event("promise.achieved", stage, e))
                .or(() -> lifecycle.answered().map(e -> event("promise.answered", stage, e)))
                .orElse(phrase("promise.stage", stage));
    }

    private static Phrase event(String key, Value stage, Lifecycle.Event event) {
        return phrase(key, stage, new Value.Day(event.at()), new Value.Words(event.says()))
                .from(List.of(Names.note(event.source())));
    }

    /** What happened since the last dossier; everything where there is none. */
    private static void evidence(Promise promise, State state, List<Block> blocks) {
        List<String> known = state.previous().map(p -> p.facts().evidence()).orElse(List.of());
        List<Phrase> fresh =
                state.register().evidence().stream()
                        .filter(e -> e.about().equals(promise.id()) && !known.contains(e.id()))
                        .filter(e -> !e.at().isAfter(state.day()))
                        .map(Promises::event)
                        .toList();
        if (!fresh.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(Vocabulary.text("promise.happened")), false));
            blocks.add(new Block.Listing(fresh));
        }
    }

    /** One dated event. */
    static Phrase event(Evidence event) {
        return phrase(
                        "promise.event",
                        Dates.value(event.at(), event.precision()),
                        new Value.Words(event.says()))
                .from(List.of(Names.note(event.source())));
    }

    private static void conflicts(Promise promise, State state, List<Block> blocks) {
        List<Conflict> conflicts = state.register().conflicts(promise.id());
        if (!conflicts.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(Vocabulary.text("promise.conflicts")), false));
            blocks.add(new Block.Listing(conflicts.stream().map(Promises::conflict).toList()));
        }
    }

    /** The sources side by side. */
    static Phrase conflict(Conflict conflict) {
        return phrase(
                        "promise.conflict",
                        new Value.Words(conflict.subject()),
                        new Value.Words(
                                new Text(
                                        sides(conflict, Language.DUTCH),
                                        sides(conflict, Language.ENGLISH))),
                        new Value.Words(conflict.matters()))
                .from(conflict.sides().stream().map(s -> Names.note(s.source())).toList());
    }

    private static String sides(Conflict conflict, Language language) {
        return conflict.sides().stream()
                .map(s -> s.value().in(language))
                .collect(Collectors.joining(Vocabulary.text("or").in(language)));
    }
}
