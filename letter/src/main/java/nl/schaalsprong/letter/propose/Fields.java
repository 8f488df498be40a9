package nl.schaalsprong.letter.propose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Provenance.Basis;

/** For each field of a draft: whether the letter says it, and where. */
final class Fields {
    private static final Text NO_NOTE = new Text("", "");
    private static final Text UNNAMED =
            new Text(
                    "niet in deze zin genoemd, afgeleid uit de brief",
                    "not named in this sentence, inferred from the letter");

    private final Reading reading;
    private final String source;

    Fields(Reading reading, String source) {
        this.reading = reading;
        this.source = source;
    }

    /** Provenance of the fields that the draft fills. */
    Map<String, Provenance> of(Found found, Draft draft) {
        Map<String, Provenance> fields = new LinkedHashMap<>();
        Anchor whole = anchor(found.mark());
        if (draft.shape().kind().isPresent() || draft.shape() == Shape.INDICATOR) {
            fields.put("kind", kind(found, whole));
        }
        if (draft.measured().amount().isPresent()) {
            Anchor number =
                    Drafts.only(reading, found.mark()).map(q -> anchor(q.mark())).orElse(whole);
            fields.put("amount", stated(number, Wording.amount(draft.measured())));
        }
        draft.when().due().ifPresent(day -> fields.put("until", until(found, day, whole)));
        if (draft.when().due().isEmpty() && !draft.when().words().isBlank()) {
            fields.put(
                    "until",
                    stated(
                            whole,
                            new Text(draft.when().words(), "“" + draft.when().words() + "”")));
        }
        owed(found, draft.owed(), whole, fields);
        return fields;
    }

    private void owed(Found found, Draft.Owed owed, Anchor whole, Map<String, Provenance> fields) {
        if (!owed.debtors().isEmpty()) {
            boolean named = owed.debtors().stream().allMatch(n -> named(n, found));
            fields.put("debtors", named ? stated(whole, NO_NOTE) : inferred(UNNAMED));
        }
        if (!owed.creditors().isEmpty()) {
            boolean named = owed.creditors().stream().allMatch(n -> named(n, found));
            fields.put("creditors", named ? stated(whole, NO_NOTE) : inferred(UNNAMED));
        }
        if (!owed.condition().isBlank()) {
            fields.put("condition", stated(whole, NO_NOTE));
        }
    }

    private static boolean named(String name, Found found) {
        return Actors.folded(found.mark().quote()).contains(Actors.folded(name));
    }

    private Provenance kind(Found found, Anchor whole) {
        if (found instanceof Found.Commitment c) {
            return switch (c.strength()) {
                case "hard", "agreed", "recurring", "fulfilment" -> stated(whole, NO_NOTE);
                case "conditional" ->
                        stated(whole, new Text("onder een voorwaarde", "under a condition"));
                case "soft" ->
                        inferred(
                                new Text(
                                        "een voornemen: de brief zegt het resultaat niet toe",
                                        "an intention: the letter does not promise the result"));
                default ->
                        inferred(
                                new Text(
                                        "de schrijver zegt wat een ander moet doen",
                                        "the writer says what somebody else must do"));
            };
        }
        return inferred(
                new Text("afgeleid uit de woorden eromheen", "inferred from the words around it"));
    }

    /** The words that set the day, when a deadline was found within or beside the passage. */
    private Provenance until(Found found, java.time.LocalDate day, Anchor whole) {
        Span sentence =
                Excerpt.sentence(
                        reading.text(), new Span(found.mark().start(), found.mark().end()));
        Optional<Found.Deadline> deadline =
                reading.findings().stream()
                        .filter(Found.Deadline.class::isInstance)
                        .map(Found.Deadline.class::cast)
                        .filter(d -> d.due().filter(day::equals).isPresent())
                        .filter(d -> within(d.mark(), sentence) || within(d.mark(), whole))
                        .findFirst();
        Text words = Wording.due(day);
        return deadline.map(d -> stated(anchor(d.mark()), words)).orElse(stated(whole, words));
    }

    private static boolean within(Mark mark, Span span) {
        return mark.start() >= span.start() && mark.end() <= span.end();
    }

    private static boolean within(Mark mark, Anchor anchor) {
        return within(mark, new Span(anchor.start(), anchor.end()));
    }

    /** The anchor of a mark in this reading. */
    Anchor anchor(Mark mark) {
        return Anchors.of(
                reading.text(),
                reading.document().textSha256(),
                new Span(mark.start(), mark.end()));
    }

    private Provenance stated(Anchor anchor, Text note) {
        return new Provenance(source, Basis.STATED, Optional.of(anchor), note);
    }

    private Provenance inferred(Text note) {
        return new Provenance(source, Basis.INFERRED, Optional.empty(), note);
    }
}
