package nl.schaalsprong.web.letter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.propose.Draft;
import nl.schaalsprong.letter.propose.Shape;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.web.limit.Limits;

/**
 * A draft from the fields of a form. What the form does not hold stays as it was proposed; every
 * value that cannot be read is a finding.
 */
final class FormDraft {
    private final Draft proposed;
    private final Map<String, String> form;
    private final Language language;
    private final List<Finding> findings = new ArrayList<>();

    private FormDraft(Draft proposed, Map<String, String> form, Language language) {
        this.proposed = proposed;
        this.form = form;
        this.language = language;
    }

    /** The draft a person left. */
    static Outcome<Draft> read(Draft proposed, Map<String, String> form, Language language) {
        FormDraft reader = new FormDraft(proposed, form, language);
        return Outcome.of(reader.draft(), reader.findings);
    }

    private Draft draft() {
        Draft.Owed owed = proposed.owed();
        Draft.Named named = proposed.named();
        return new Draft(
                choice("shape", Shape.values(), proposed.shape()),
                new Text(
                        title("title-nl", proposed.title().nl()),
                        title("title-en", proposed.title().en())),
                new Draft.Owed(
                        names("debtors", owed.debtors()),
                        names("creditors", owed.creditors()),
                        words("condition", owed.condition())),
                measured(),
                new Draft.When(due(), proposed.when().words()),
                new Draft.Named(
                        words("sort", named.sort()),
                        words("identifier", named.identifier()),
                        link(named.link())));
    }

    private Draft.Measured measured() {
        Draft.Measured was = proposed.measured();
        String unit = words("unit", was.unit());
        return new Draft.Measured(
                amount(was, unit),
                was.upTo(),
                choice("hedge", Hedge.values(), was.hedge()),
                unit,
                year(was.priceYear()));
    }

    private Optional<java.math.BigDecimal> amount(Draft.Measured was, String unit) {
        String typed = form.get("amount");
        if (typed == null) {
            return was.amount();
        }
        boolean same =
                was.amount()
                        .filter(a -> Amounts.written(a, was.unit(), language).equals(typed.strip()))
                        .isPresent();
        if (same && unit.equals(was.unit())) {
            return was.amount();
        }
        Optional<java.math.BigDecimal> read = Amounts.read(typed, unit, language);
        if (read.isEmpty() && !typed.isBlank()) {
            wrong("web.no-number", typed);
        }
        return read;
    }

    private Optional<LocalDate> due() {
        String typed = form.get("due");
        if (typed == null) {
            return proposed.when().due();
        }
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            wrong("web.no-day", typed);
            return Optional.empty();
        }
    }

    private int year(int was) {
        String typed = form.getOrDefault("price-year", String.valueOf(was)).strip();
        if (!typed.matches("\\d{0,4}")) {
            wrong("web.no-year", typed);
            return was;
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private String title(String name, String was) {
        String typed = words(name, was);
        if (typed.isBlank()) {
            wrong("web.no-title", name);
        }
        return typed;
    }

    private String link(String was) {
        String typed = words("link", was);
        if (!typed.isEmpty() && !typed.matches("https?://\\S+")) {
            wrong("web.no-link", typed);
        }
        return typed;
    }

    private List<String> names(String name, List<String> was) {
        String typed = form.get(name);
        return typed == null
                ? was
                : Arrays.stream(words(name, "").split(";"))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .limit(Limits.NAMES)
                        .toList();
    }

    private String words(String name, String was) {
        String typed = form.getOrDefault(name, was).strip();
        if (typed.length() > Limits.FIELD) {
            wrong("web.too-long", Limits.FIELD);
            return typed.substring(0, Limits.FIELD);
        }
        return typed;
    }

    private <T extends Enum<T>> T choice(String name, T[] all, T was) {
        String typed = form.getOrDefault(name, was.name());
        return Arrays.stream(all)
                .filter(v -> v.name().equals(typed))
                .findFirst()
                .orElseGet(
                        () -> {
                            wrong("web.no-choice", typed);
                            return was;
                        });
    }

    private void wrong(String code, Object value) {
        findings.add(Finding.error(code, Place.whole("form"), value));
    }
}
