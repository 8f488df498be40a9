package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Window;

/** A reading as a report for people: findings by kind, each with its line and its words. */
final class ReadReport {
    private static final int QUOTE = 100;

    private record Part(String kind, Text title) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("commitment", new Text("Toezeggingen en afspraken", "Commitments")),
                    new Part("quantity", new Text("Getallen", "Quantities")),
                    new Part("deadline", new Text("Termijnen", "Deadlines")),
                    new Part("date", new Text("Datums", "Dates")),
                    new Part("reference", new Text("Verwijzingen", "References")),
                    new Part("entity", new Text("Namen", "Names")));

    private final Reading reading;
    private final Language language;

    ReadReport(Reading reading, Language language) {
        this.reading = reading;
        this.language = language;
    }

    void print(PrintWriter out) {
        head(out);
        for (Part part : PARTS) {
            List<Found> found =
                    reading.findings().stream().filter(f -> f.kind().equals(part.kind())).toList();
            if (!found.isEmpty()) {
                out.println();
                out.println(part.title().in(language) + " (" + found.size() + ")");
                found.forEach(f -> out.println(row(f)));
            }
        }
        out.println();
        String notes =
                say(
                        "herstellingen en weglatingen; --json noemt ze",
                        "repairs and omissions; --json names them");
        out.println(reading.notes().size() + " " + notes);
        out.println();
    }

    private void head(PrintWriter out) {
        Document document = reading.document();
        out.println(document.name());
        document.date().ifPresent(d -> out.println("  " + say("datum", "date") + " " + d));
        document.recipient().ifPresent(r -> out.println("  " + say("aan", "to") + " " + r));
        for (Document.Signatory s : document.signatories()) {
            out.println("  " + say("van", "from") + " " + s.office() + ", " + s.name());
        }
    }

    private String row(Found found) {
        String lines = String.valueOf(found.mark().firstLine());
        if (found.mark().lastLine() != found.mark().firstLine()) {
            lines += "-" + found.mark().lastLine();
        }
        String place = (found.mark().page() > 0 ? "p" + found.mark().page() + ":" : "") + lines;
        return String.format(
                Locale.ROOT,
                "  %8s  %s  «%s»",
                place,
                meaning(found),
                shortened(found.mark().quote()));
    }

    private static String shortened(String quote) {
        return quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE - 1) + "…";
    }

    private String meaning(Found found) {
        return switch (found) {
            case Found.Reference r -> reference(r);
            case Found.Quantity q -> quantity(q);
            case Found.Day d -> moment(d.value(), d.window());
            case Found.Deadline d -> deadline(d);
            case Found.Commitment c -> commitment(c);
            case Found.Entity e ->
                    e.type() + " " + e.name() + (e.register().isEmpty() ? "" : " " + e.register());
        };
    }

    private String reference(Found.Reference r) {
        String ids =
                r.ids().isEmpty()
                        ? say("zonder nummer", "no identifier")
                        : String.join(", ", r.ids());
        String beside = r.coDossiers().isEmpty() ? "" : " + " + String.join(", ", r.coDossiers());
        return ids + beside + (r.relation().equals("cites") ? "" : " (" + r.relation() + ")");
    }

    private String quantity(Found.Quantity q) {
        List<String> parts = new ArrayList<>();
        parts.add(q.role());
        parts.add(q.hedge());
        parts.add(plain(q.value()) + q.upTo().map(v -> "–" + plain(v)).orElse(""));
        parts.add(q.unit());
        q.of().ifPresent(whole -> parts.add(say("van ", "of ") + whole(whole)));
        q.due().ifPresent(d -> parts.add(say("uiterlijk ", "by ") + d));
        if (q.priceYear() > 0) {
            parts.add(say("prijspeil ", "prices of ") + q.priceYear());
        }
        return String.join(" ", parts);
    }

    private static String whole(Found.Whole whole) {
        return switch (whole) {
            case Found.Whole.Ranks(BigDecimal count) -> plain(count);
            case Found.Whole.Other(_, BigDecimal value) -> plain(value);
            case Found.Whole.Words(String quote) -> quote;
        };
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private String moment(Optional<LocalDate> day, Optional<Window> window) {
        return day.map(LocalDate::toString)
                .or(() -> window.map(w -> w.start() + " … " + w.end()))
                .orElse(say("onbepaald", "open"));
    }

    private String deadline(Found.Deadline d) {
        String when =
                d.due()
                        .map(LocalDate::toString)
                        .or(d::vague)
                        .or(d::event)
                        .orElse(moment(d.due(), d.window()));
        return d.bound() + " " + when;
    }

    private String commitment(Found.Commitment c) {
        String due =
                c.due()
                        .map(LocalDate::toString)
                        .or(c::vague)
                        .or(c::event)
                        .map(d -> ", " + d)
                        .orElse("");
        String often = c.frequency().isEmpty() ? "" : ", " + c.frequency();
        return c.strength() + ", " + c.actor() + due + often;
    }

    private String say(String dutch, String english) {
        return new Text(dutch, english).in(language);
    }
}
