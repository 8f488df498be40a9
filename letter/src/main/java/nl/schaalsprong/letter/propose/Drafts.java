package nl.schaalsprong.letter.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;
import nl.schaalsprong.register.Hedge;

/** What a finding would become by itself: a shape and its fields, from what was read. */
final class Drafts {
    private final Reading reading;

    Drafts(Reading reading) {
        this.reading = reading;
    }

    /** The draft of a finding. */
    Draft of(Found found) {
        return switch (found) {
            case Found.Commitment c -> commitment(c);
            case Found.Quantity q -> quantity(q);
            case Found.Reference r -> references(r).getFirst();
            case Found.Entity e -> entity(e);
            case Found.Day d -> Draft.of(Shape.NOTHING, said(d.mark().quote()));
            case Found.Deadline d ->
                    Draft.of(Shape.NOTHING, said(d.mark().quote()))
                            .with(new Draft.When(d.due(), d.vague().or(d::event).orElse("")));
        };
    }

    /** One draft for each paper a citation names. */
    List<Draft> references(Found.Reference reference) {
        if (reference.ids().isEmpty()) {
            return List.of(Draft.of(Shape.SOURCE, said(Excerpt.of(reference.mark().quote()))));
        }
        List<Draft> drafts = new ArrayList<>();
        for (String id : reference.ids()) {
            String title = Excerpt.of(reference.mark().quote());
            String link = drafts.isEmpty() ? reference.url() : "";
            drafts.add(Draft.of(Shape.SOURCE, said(title)).with(new Draft.Named("", id, link)));
        }
        return drafts;
    }

    private Draft commitment(Found.Commitment c) {
        String words = Excerpt.of(c.what());
        String times =
                Stream.of(c.vague(), c.event(), Optional.of(c.frequency()))
                        .flatMap(Optional::stream)
                        .filter(w -> !w.isBlank())
                        .findFirst()
                        .orElse("");
        List<String> debtors =
                Stream.concat(Stream.of(c.actor()), c.coActors().stream())
                        .filter(n -> !n.isBlank())
                        .distinct()
                        .toList();
        List<String> creditors = c.recipient().isBlank() ? List.of() : List.of(c.recipient());
        return Draft.of(shape(c.strength()), said(words))
                .with(new Draft.Owed(debtors, creditors, c.condition()))
                .with(new Draft.When(c.due(), times))
                .with(only(reading, c.mark()).map(Drafts::measured).orElse(Draft.Measured.NOTHING));
    }

    private static Shape shape(String strength) {
        return switch (strength) {
            case "agreed" -> Shape.AGREEMENT;
            case "fulfilment" -> Shape.ANSWER;
            default -> Shape.COMMITMENT;
        };
    }

    private Draft quantity(Found.Quantity q) {
        Draft.Measured measured = measured(q);
        Draft.When when = new Draft.When(q.due(), "");
        Shape shape = shape(q);
        Text title =
                switch (shape) {
                    case TARGET, NEED -> Wording.title(measured, when);
                    default -> beside(Wording.amount(measured), q.mark());
                };
        return Draft.of(shape, title).with(measured).with(when);
    }

    /** The amount of a passage that holds exactly one; which of two is meant is not guessed. */
    static Optional<Found.Quantity> only(Reading reading, Mark mark) {
        List<Found.Quantity> all =
                reading.findings().stream()
                        .filter(Found.Quantity.class::isInstance)
                        .map(Found.Quantity.class::cast)
                        .filter(q -> !q.role().equals("count"))
                        .filter(q -> mark.start() <= q.mark().start())
                        .filter(q -> q.mark().end() <= mark.end())
                        .limit(2)
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Draft.Measured measured(Found.Quantity q) {
        return new Draft.Measured(
                Optional.of(q.value()),
                q.upTo(),
                Hedge.valueOf(q.hedge().toUpperCase(Locale.ROOT)),
                q.unit(),
                q.priceYear());
    }

    private static Shape shape(Found.Quantity q) {
        boolean euro = q.unit().equals("EUR") || q.unit().equals("EUR/year");
        return switch (q.role()) {
            case "target" -> Shape.TARGET;
            case "need" -> Shape.NEED;
            case "indicator" -> Shape.INDICATOR;
            case "amount" -> euro ? Shape.MONEY : Shape.INDICATOR;
            default -> Shape.NOTHING;
        };
    }

    /** The sentence names what was counted; English gets the amount too. */
    private Text beside(Text amount, Mark mark) {
        Span sentence = Excerpt.sentence(reading.text(), new Span(mark.start(), mark.end()));
        String words = Excerpt.of(sentence.in(reading.text()));
        return new Text(words, amount.en() + " (“" + words + "”)");
    }

    private static Draft entity(Found.Entity e) {
        Shape shape =
                switch (e.type()) {
                    case "body", "technology" -> Shape.ACTOR;
                    case "instrument", "programme" -> Shape.MONEY;
                    case "document" -> Shape.SOURCE;
                    default -> Shape.NOTHING;
                };
        String sort =
                switch (shape) {
                    case ACTOR ->
                            e.type().equals("technology") ? "technology" : Actors.sort(e.name());
                    default -> "";
                };
        return Draft.of(shape, new Text(e.name(), e.name())).with(new Draft.Named(sort, "", ""));
    }

    /** Dutch words stay Dutch in English: nothing is translated by the machine. */
    private static Text said(String words) {
        return new Text(words, "“" + words + "”");
    }
}
