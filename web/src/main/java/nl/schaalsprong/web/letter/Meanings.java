package nl.schaalsprong.web.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Window;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/** What a finding was read as, in one line. */
final class Meanings {
    private static final String YEARLY = "/year";

    private Meanings() {}

    static String of(Found found, Words words) {
        List<String> parts =
                switch (found) {
                    case Found.Reference r -> r.ids();
                    case Found.Quantity q -> quantity(q, words);
                    case Found.Day d -> day(d.value(), d.window(), words);
                    case Found.Deadline d -> deadline(d, words);
                    case Found.Commitment c -> commitment(c, words);
                    case Found.Entity e ->
                            List.of(e.name(), said("entity", e.type(), words), e.register());
                };
        return String.join(" · ", parts.stream().filter(p -> !p.isBlank()).toList());
    }

    private static List<String> quantity(Found.Quantity q, Words words) {
        List<String> parts = new ArrayList<>();
        String number = amount(q.value(), q.unit(), words);
        String upTo = q.upTo().map(v -> " – " + amount(v, q.unit(), words)).orElse("");
        String ranks =
                q.of().orElse(null) instanceof Found.Whole.Ranks(BigDecimal count)
                        ? " " + words.of("finding.of-ranks", count.toPlainString())
                        : "";
        parts.add((said("hedge", q.hedge(), words) + " " + number + upTo + ranks).strip());
        parts.add(said("role", q.role(), words));
        q.due().ifPresent(d -> parts.add(due(d, words)));
        return parts;
    }

    /** A number as a reader of the language writes it, with its unit. */
    private static String amount(BigDecimal value, String unit, Words words) {
        Numbers numbers = new Numbers(words);
        boolean yearly = unit.endsWith(YEARLY);
        String base = yearly ? unit.substring(0, unit.length() - YEARLY.length()) : unit;
        String number =
                switch (base) {
                    case "EUR" -> numbers.euro(value.doubleValue());
                    case "fraction" -> numbers.plain(value.doubleValue() * 100, 1) + "%";
                    default ->
                            numbers.plain(value.doubleValue(), 3)
                                    + " "
                                    + words.orElse("unit." + base, base);
                };
        return yearly ? number + " " + words.of("unit.per-year") : number;
    }

    /** The word a reader sees for a code of the read contract. */
    private static String said(String list, String code, Words words) {
        return words.orElse("letter." + list + "." + code, code);
    }

    private static List<String> deadline(Found.Deadline d, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(said("bound", d.bound(), words));
        d.due().ifPresent(day -> parts.add(due(day, words)));
        d.vague().ifPresent(parts::add);
        d.event().ifPresent(parts::add);
        return parts;
    }

    private static List<String> commitment(Found.Commitment c, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(said("strength", c.strength(), words));
        parts.addAll(List.of(c.actor(), c.what()));
        c.due().ifPresent(day -> parts.add(due(day, words)));
        parts.add(c.frequency());
        return parts;
    }

    private static List<String> day(
            Optional<LocalDate> value, Optional<Window> window, Words words) {
        Numbers numbers = new Numbers(words);
        return List.of(
                value.map(numbers::date).orElse(""),
                window.map(w -> numbers.date(w.start()) + " – " + numbers.date(w.end()))
                        .orElse(""));
    }

    private static String due(LocalDate day, Words words) {
        return words.of("letter.due", new Numbers(words).date(day));
    }
}
