package nl.schaalsprong.web.letter;

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
    private Meanings() {}

    static String of(Found found, Words words) {
        List<String> parts =
                switch (found) {
                    case Found.Reference r -> r.ids();
                    case Found.Quantity q -> quantity(q, words);
                    case Found.Day d -> day(d.value(), d.window(), words);
                    case Found.Deadline d -> deadline(d, words);
                    case Found.Commitment c -> commitment(c, words);
                    case Found.Entity e -> List.of(e.name(), e.type(), e.register());
                };
        return String.join(" · ", parts.stream().filter(p -> !p.isBlank()).toList());
    }

    private static List<String> quantity(Found.Quantity q, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(
                q.hedge()
                        + " "
                        + q.value().toPlainString()
                        + q.upTo().map(v -> "–" + v.toPlainString()).orElse("")
                        + " "
                        + q.unit());
        parts.add(q.role());
        q.due().ifPresent(d -> parts.add(due(d, words)));
        return parts;
    }

    private static List<String> deadline(Found.Deadline d, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(d.bound());
        d.due().ifPresent(day -> parts.add(due(day, words)));
        d.vague().ifPresent(parts::add);
        d.event().ifPresent(parts::add);
        return parts;
    }

    private static List<String> commitment(Found.Commitment c, Words words) {
        List<String> parts = new ArrayList<>(List.of(c.strength(), c.actor(), c.what()));
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
