package nl.schaalsprong.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Relation;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.rule.Citations;

/** Whether a record that somebody wrote can stand in the register. */
final class Approval {
    /** Says aloud that there is no source. */
    private static final String ASSUMPTION = "assumption";

    private final Shelf shelf;
    private final Plan plan;
    private final List<Finding> findings = new ArrayList<>();

    private Approval(Shelf shelf, Plan plan) {
        this.shelf = shelf;
        this.plan = plan;
    }

    /**
     * The record itself, or what is wrong with it.
     *
     * @param plan the model, whose variables a reading may name
     * @param name the id it had; empty for a new record
     */
    static Outcome<Item> of(Shelf shelf, Plan plan, Item item, Optional<String> name) {
        Approval approval = new Approval(shelf, plan);
        approval.name(item, name);
        approval.words(item);
        Citations.sources(item).forEach(approval::source);
        Citations.of(item).stream()
                .filter(s -> s.type() == Type.ACTOR && !s.id().isEmpty())
                .forEach(approval::actor);
        if (item instanceof Promise promise) {
            approval.promise(promise);
        }
        if (item instanceof Conflict conflict && conflict.sides().size() < 2) {
            approval.wrong("form-sides", conflict.id());
        }
        return Outcome.of(item, approval.findings);
    }

    private void name(Item item, Optional<String> name) {
        boolean plain = item.id().matches("[a-z0-9][a-z0-9.-]{0,79}") || item instanceof Relation;
        if (!plain) {
            wrong("form-name", item.id());
        }
        name.filter(n -> !n.equals(item.id())).ifPresent(n -> wrong("form-renamed", n, item.id()));
    }

    private void words(Item item) {
        Text title = Titled.title(item);
        if (title.nl().isBlank() || title.en().isBlank()) {
            wrong("form-words", item.id());
        }
    }

    private void source(String id) {
        boolean known = shelf.hit(new Subject(Type.SOURCE, id)).isPresent();
        if (!known && !id.equals(ASSUMPTION)) {
            wrong("form-source", id);
        }
    }

    private void actor(Subject subject) {
        if (shelf.hit(subject).isEmpty()) {
            wrong("form-actor", subject.id());
        }
    }

    private void promise(Promise promise) {
        if (promise.variants().isEmpty()) {
            wrong("form-no-reading", promise.id());
        }
        if (promise.kind() == Kind.NEED && !promise.debtors().isEmpty()) {
            wrong("form-need", promise.id());
        }
        promise.variants().forEach(this::reading);
    }

    private void reading(Variant variant) {
        if (variant.until().isBefore(variant.from())) {
            wrong("form-days", variant.from(), variant.until());
        }
        if (variant.id().isBlank()) {
            wrong("form-name", variant.id());
        }
        switch (variant.aim()) {
            case Aim.Level level -> level(variant, level);
            case Aim.Unmeasured _ -> {}
        }
        variant.tasks().stream()
                .map(Variant.Task::place)
                .filter(p -> !variant.places().contains(p))
                .forEach(p -> wrong("form-task", p, variant.id()));
    }

    /** What is computed names what there is, and a day to compute until. */
    private void level(Variant variant, Aim.Level level) {
        if (plan.variable(level.variable()).isEmpty()) {
            wrong("form-variable", level.variable());
        }
        level.indicator()
                .filter(i -> shelf.hit(new Subject(Type.INDICATOR, i)).isEmpty())
                .ifPresent(i -> wrong("form-indicator", i));
        if (variant.until().equals(Variant.NO_DAY)) {
            wrong("form-no-day", variant.id());
        }
    }

    private void wrong(String code, Object... values) {
        findings.add(Finding.error("web." + code, Place.whole("form"), values));
    }
}
