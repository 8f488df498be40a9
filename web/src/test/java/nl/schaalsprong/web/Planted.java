package nl.schaalsprong.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.ScenarioText;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Relation;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;

/** A draft of every type of item, with words in it that stand nowhere else. */
final class Planted {
    /** Stands in every draft, followed by the name of its type. */
    static final String MARKER = "zwartwortel";

    /** With this a search finds the drafts without saying the marker itself. */
    static final String HALF = "zwartwor";

    private static final byte[] LETTER =
            "De opgave is 1.206 woningen voor 1 januari 2030. %sletter"
                    .formatted(MARKER)
                    .getBytes(StandardCharsets.UTF_8);

    private static final Provenance NOWHERE =
            new Provenance("letter", Provenance.Basis.STATED, Optional.empty(), words("nowhere"));

    private Planted() {}

    private static String word(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String marker(Type type) {
        return MARKER + word(type);
    }

    /** What an editor finds again of all this, by the word that is in it. */
    static Set<String> words() {
        Set<String> words = new TreeSet<>(List.of("edit", "letter", "scenario"));
        Stream.of(Type.values()).map(Planted::word).forEach(words::add);
        return words;
    }

    /** Writes drafts of everything that can be one, through an editor where only a form can. */
    static void all(Server server) {
        String name = "editor";
        Client editor = server.client(Role.EDITOR);
        drafts(server.store().journal(), name);
        server.store().scenarios().add(MARKER + "scenario", scenario(), name).orThrow();
        server.store().letters().keep("brief.txt", LETTER, name).orThrow();
        judge(editor, "/brieven/" + letter());
    }

    private static void judge(Client editor, String letter) {
        Map<String, String> fields =
                Map.of(
                        "finding", "quantity-1",
                        "kind", "quantity",
                        "seen", "0",
                        "do", "reject",
                        "reason", marker(Type.JUDGEMENT));
        int status = editor.send("/aanmelden", letter, fields).statusCode();
        if (status != 303) {
            throw new IllegalStateException("Judging gives " + status);
        }
    }

    private static String scenario() {
        return ScenarioText.of("example", Scenario.BASELINE.with("factory", 750));
    }

    /** Writes the drafts, and a draft of another title for a promise that is public. */
    private static void drafts(Journal journal, String editor) {
        List<Change> changes = new ArrayList<>();
        for (Item item : items()) {
            changes.add(Change.put(item, Visibility.DRAFT, 0, MARKER + "reason"));
        }
        History history = journal.history();
        Promise known = history.all(Promise.class, View.PUBLIC).getFirst();
        changes.add(
                Change.put(
                        titled(known),
                        Visibility.DRAFT,
                        history.versions(Subject.of(known)),
                        MARKER + "reason"));
        journal.append(changes, editor).orThrow();
    }

    /** Ids of the drafts that are new. */
    static List<String> ids() {
        return Stream.concat(items().stream().map(Item::id), Stream.of(letter())).toList();
    }

    /** What a letter is called in its address. */
    private static String letter() {
        return Hash.of(LETTER).substring(0, 16);
    }

    private static List<Item> items() {
        return List.of(
                promise(),
                new Indicator(
                        "draft-indicator",
                        said(Type.INDICATOR),
                        "dwelling",
                        words("x"),
                        "1",
                        "letter"),
                new Actor("draft-actor", "firm", said(Type.ACTOR), "letter"),
                new Relation("draft-actor", marker(Type.RELATION), "letter", "letter"),
                new Instrument(
                        "draft-instrument",
                        said(Type.INSTRUMENT),
                        Optional.empty(),
                        words("x"),
                        "",
                        "letter"),
                new Source("draft-source", marker(Type.SOURCE), "", "", "2026", "C"),
                new Conflict(
                        "draft-conflict",
                        "homes",
                        said(Type.CONFLICT),
                        List.of(
                                new Conflict.Side(words("1"), "letter"),
                                new Conflict.Side(words("2"), "draft-source")),
                        words("x")),
                new Evidence(
                        "draft-evidence",
                        "homes",
                        LocalDate.of(2024, 5, 6),
                        Evidence.Precision.DAY,
                        Evidence.Sort.DECISION,
                        said(Type.EVIDENCE),
                        "letter",
                        Optional.empty()));
    }

    private static Promise promise() {
        Variant variant =
                new Variant(
                        "draft-promise-1",
                        said(Type.PROMISE),
                        new Aim.Unmeasured(said(Type.PROMISE)),
                        List.of(),
                        words(""),
                        words(""),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2030, 12, 31),
                        words(""),
                        Map.of(),
                        words(""),
                        List.of());
        return new Promise(
                "draft-promise",
                Kind.TARGET,
                said(Type.PROMISE),
                List.of(),
                List.of(),
                List.of(),
                NOWHERE,
                List.of(variant));
    }

    private static Promise titled(Promise known) {
        return new Promise(
                known.id(),
                known.kind(),
                words(MARKER + "edit"),
                known.debtors(),
                known.creditors(),
                known.consent(),
                known.provenance(),
                known.variants());
    }

    private static Text said(Type type) {
        return words(marker(type));
    }

    private static Text words(String text) {
        return new Text(text, text);
    }
}
