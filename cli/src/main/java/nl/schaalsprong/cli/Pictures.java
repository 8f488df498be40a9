package nl.schaalsprong.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.diagram.Gallery;
import nl.schaalsprong.diagram.causal.CauseMap;
import nl.schaalsprong.diagram.causal.CausePicture;
import nl.schaalsprong.diagram.causal.Effects;
import nl.schaalsprong.diagram.causal.Loops;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Dominance;
import nl.schaalsprong.engine.why.FeedbackLoops;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.language.expression.Name;

/** Draws what is asked of a model file. */
final class Pictures {
    private static final long SEED = 42;
    private static final int NAMED = 20;

    private Pictures() {}

    /** What is asked for. */
    sealed interface Asked {
        /** A view; the first where the name is empty. */
        record View(String name) implements Asked {}

        /** The feedback loops. */
        record Loops() implements Asked {}

        /** What stands around a variable. */
        record Around(String variable, int depth) implements Asked {}
    }

    /** A picture and what it shows. */
    record Drawn(Text title, Picture picture) {}

    static Outcome<Drawn> of(Path model, Asked asked) {
        return switch (asked) {
            case Asked.View(String name) ->
                    ModelFiles.read(model).then(m -> view(model, Gallery.of(m), name));
            case Asked.Loops _ -> ModelFiles.plan(model).then(plan -> loops(model, plan));
            case Asked.Around(String variable, int depth) ->
                    ModelFiles.plan(model).then(plan -> around(model, plan, variable, depth));
        };
    }

    private static Outcome<Drawn> view(Path model, Gallery gallery, String name) {
        Optional<Gallery.Entry> entry =
                name.isEmpty() ? gallery.entries().stream().findFirst() : gallery.entry(name);
        String names =
                gallery.entries().stream()
                        .limit(NAMED)
                        .map(Gallery.Entry::name)
                        .collect(Collectors.joining("; "));
        return entry.map(e -> Outcome.good(new Drawn(title(e.name()), e.draw())))
                .orElseGet(() -> refused(model, "cli.no-view", name, names));
    }

    private static Text title(String view) {
        return new Text("Voorraden en stromen: " + view, "Stocks and flows: " + view);
    }

    private static Outcome<Drawn> around(Path model, Plan plan, String variable, int depth) {
        String name = Name.canonical(variable);
        if (plan.variable(name).isEmpty()) {
            List<String> names = plan.variables().stream().map(Variable::name).toList();
            String near = Nearest.to(name, names).orElse("-");
            return refused(model, "cli.no-variable", variable, near);
        }
        Outcome<Recording> recorded = recorded(plan);
        Optional<CausalLinks> links =
                recorded instanceof Outcome.Good<Recording>(Recording recording, _)
                        ? Optional.of(CausalLinks.of(recording))
                        : Optional.empty();
        Effects effects = Effects.of(plan, Dependencies.of(plan), links);
        CauseMap map = CauseMap.around(effects, name, Math.max(1, depth));
        Text title = new Text("Rond " + variable, "Around " + variable);
        return Outcome.good(new Drawn(title, CausePicture.of(map, plan)));
    }

    private static Outcome<Drawn> loops(Path model, Plan plan) {
        return recorded(plan)
                .then(
                        recording -> {
                            CausalLinks links = CausalLinks.of(recording);
                            FeedbackLoops loops = FeedbackLoops.of(links);
                            Dominance.Shares shares =
                                    Dominance.of(links, loops).mean(0, recording.last());
                            Effects effects =
                                    Effects.of(plan, Dependencies.of(plan), Optional.of(links));
                            Loops.Found found = Loops.of(links, loops, shares);
                            CauseMap map =
                                    CauseMap.loops(effects, found.strongest(), found.others());
                            Text title =
                                    new Text(
                                            "Lussen van " + plan.name(), "Loops of " + plan.name());
                            return new Outcome.Good<>(
                                    new Drawn(title, CausePicture.of(map, plan)),
                                    cut(model, loops));
                        });
    }

    /** What is to be said where not all loops were looked for. */
    private static List<Finding> cut(Path model, FeedbackLoops loops) {
        Place place = Place.whole(model.toString());
        return loops.isComplete() ? List.of() : List.of(Finding.note("cli.loops-cut", place));
    }

    private static Outcome<Recording> recorded(Plan plan) {
        return Recording.of(plan, Map.of(), SEED, 0, plan.start(), plan.stop(), plan.dt());
    }

    private static Outcome<Drawn> refused(Path model, String code, Object... values) {
        Finding finding = Finding.error(code, Place.whole(model.toString()), values);
        return new Outcome.Refused<>(List.of(finding));
    }
}
