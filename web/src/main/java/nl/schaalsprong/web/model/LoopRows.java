package nl.schaalsprong.web.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.FeedbackLoop;
import nl.schaalsprong.engine.why.FeedbackLoops;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * The strongest feedback loops through one slot.
 *
 * @param note how many there are, and which were left out
 */
record LoopRows(List<CausesView.Loop> rows, String note) {
    /** Loops that are shown. */
    static final int MOST = 5;

    static LoopRows of(Causes.Known known, int slot, ElementNames called) {
        Words words = called.words();
        List<Integer> own = own(known, slot);
        List<CausesView.Loop> rows =
                own.stream().limit(MOST).map(i -> row(known, i, slot, called)).toList();
        return new LoopRows(rows, note(known.loops().partOf(slot), own, words));
    }

    /** The loops through a slot, the strongest first. */
    static List<Integer> own(Causes.Known known, int slot) {
        List<FeedbackLoop> loops = known.loops().loops();
        double[] size = known.shares().size();
        Comparator<Integer> strongest = Comparator.comparing(i -> -size[i]);
        return IntStream.range(0, loops.size())
                .boxed()
                .filter(i -> loops.get(i).slots().contains(slot))
                .sorted(strongest)
                .toList();
    }

    private static CausesView.Loop row(
            Causes.Known known, int loop, int slot, ElementNames called) {
        Words words = called.words();
        double size = known.shares().size()[loop];
        String share =
                Double.isNaN(size) ? "–" : size < 0.005 ? "<1%" : new Numbers(words).share(size);
        return new CausesView.Loop(
                names(known.links(), known.loops().loops().get(loop), slot, called),
                words.of("model.loop." + CauseRows.name(known.shares().polarity(loop))),
                share);
    }

    /** From the slot around to itself; elements in the same brackets without them. */
    private static String names(
            CausalLinks links, FeedbackLoop loop, int slot, ElementNames called) {
        List<Integer> around = new ArrayList<>(loop.slots());
        Collections.rotate(around, -around.indexOf(slot));
        around.add(slot);
        String name = links.name(slot);
        String brackets = name.replaceAll("^[^\\[]*", "");
        return around.stream()
                .map(links::name)
                .map(n -> n.endsWith(brackets) ? n.substring(0, n.length() - brackets.length()) : n)
                .map(called::of)
                .collect(Collectors.joining(" → "));
    }

    private static String note(Optional<FeedbackLoops.Part> part, List<Integer> own, Words words) {
        if (part.isEmpty()) {
            return words.of("model.loops-none");
        }
        int most = Math.min(MOST, own.size());
        List<String> said = new ArrayList<>();
        if (own.isEmpty()) {
            said.add(words.of("model.loops-none-found"));
        } else if (own.size() > most) {
            said.add(words.of("model.loops-more", most, own.size()));
        }
        said.add(
                part.get().complete()
                        ? words.of("model.loops-exact")
                        : words.of("model.loops-cut", part.get().upTo()));
        return String.join(" ", said);
    }
}
