package nl.schaalsprong.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.diagram.causal.CauseMap;
import nl.schaalsprong.diagram.causal.CausePicture;
import nl.schaalsprong.diagram.causal.Effects;
import nl.schaalsprong.diagram.causal.Loops;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Words;

/** What stands around a variable, and its strongest loops, in pictures. */
final class CausePictures {
    private final Plan plan;
    private final Effects effects;
    private final Optional<Causes.Known> known;
    private final Words words;
    private final Links links;

    CausePictures(
            Plan plan,
            Dependencies dependencies,
            Optional<Causes.Known> known,
            Words words,
            Links links) {
        this.plan = plan;
        this.effects = Effects.of(plan, dependencies, known.map(Causes.Known::links));
        this.known = known;
        this.words = words;
        this.links = links;
    }

    /** What it reads and what reads it. */
    DiagramView around(Variable variable) {
        String title = words.of("model.around", variable.name());
        return view("around", title, CauseMap.around(effects, variable.name(), 1));
    }

    /** One picture for each loop of the table of loops, in its order. */
    List<DiagramView> loops(String element) {
        List<DiagramView> views = new ArrayList<>();
        if (known.isEmpty()) {
            return views;
        }
        CausalLinks causal = known.get().links();
        int slot = causal.slot(element).orElseThrow();
        List<Integer> own = LoopRows.own(known.get(), slot);
        for (int loop : own.subList(0, Math.min(LoopRows.MOST, own.size()))) {
            List<String> names = Loops.words(causal, known.get().loops().loops().get(loop));
            int number = views.size() + 1;
            String mark = Loops.letter(known.get().shares().polarity(loop)) + number;
            CauseMap map = CauseMap.loop(effects, new CauseMap.Loop(mark, names));
            views.add(view("loop" + number, words.of("model.loop-picture", number, mark), map));
        }
        return views;
    }

    private DiagramView view(String key, String title, CauseMap map) {
        return DiagramView.of(
                key, title, CausePicture.of(map, plan), List.of(), plan, words, links);
    }
}
