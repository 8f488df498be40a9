package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;
import nl.schaalsprong.letter.page.Block;

/**
 * Finds commitments clause by clause: the first cue that fits decides its strength. An item of a
 * list without a cue of its own takes the strength of the clause above the list.
 */
final class Commitments {
    private static final Cues CUES = Cues.read("commitments");
    private static final Cues GOVERNING = Cues.read("governing");
    private static final Phrases CONDITIONS = Phrases.read("conditions");
    private static final Phrases FREQUENCIES = Phrases.read("frequencies");
    private static final WordPattern EXPECTED = WordPattern.of("naar verwachting");
    private static final Set<String> FIRM =
            Set.of("hard", "agreed", "obligation-on-other", "recurring");
    private static final int SHORTEST = 4;

    private final Script script;
    private final Marker marker;
    private final Actors actors;
    private final List<Moment> moments;
    private final List<Found.Quantity> quantities;
    private final Set<Integer> governedBlocks = new TreeSet<>();

    Commitments(
            Script script,
            Marker marker,
            Actors actors,
            List<Moment> moments,
            List<Found.Quantity> quantities) {
        this.script = script;
        this.marker = marker;
        this.actors = actors;
        this.moments = moments;
        this.quantities = quantities;
    }

    List<Found.Commitment> find() {
        List<Found.Commitment> found = new ArrayList<>();
        for (Sentence s : script.sentences()) {
            if (s.kind() == Block.Kind.PARAGRAPH || s.kind() == Block.Kind.ITEM) {
                sentence(s, found);
            }
        }
        return found;
    }

    private void sentence(Sentence s, List<Found.Commitment> found) {
        int before = found.size();
        boolean decoy = false;
        int from = 0;
        for (int i = 0; i <= s.size(); i++) {
            boolean end = i == s.size() || s.lower(i).equals(";") || s.lower(i).equals(":");
            if (end) {
                decoy |= clause(s, from, i, found);
                from = i + 1;
            }
        }
        if (found.size() == before && !decoy && !s.governing().isEmpty()) {
            governed(s, found);
        }
    }

    /** True when the clause is a decoy, which no clause above it can make a promise. */
    private boolean clause(Sentence s, int from, int to, List<Found.Commitment> found) {
        if (to - from < SHORTEST || s.lower(s.size() - 1).equals("?")) {
            return false;
        }
        Optional<Cues.Hit> hit = CUES.in(s, from, to);
        boolean decoy = hit.map(h -> h.strength().equals(Cues.DECOY)).orElse(false);
        boolean introduces = s.lower(to).equals(":") && to == s.size() - 1;
        if (hit.isPresent() && !decoy && !introduces) {
            found.add(commitment(s, from, to, hit.get(), "commitment-" + hit.get().strength(), ""));
        }
        return decoy;
    }

    /** One commitment per item, whatever the number of its sentences. */
    private void governed(Sentence s, List<Found.Commitment> found) {
        List<Token> above = Tokens.of(s.governing(), 0, s.governing().length());
        Sentence clause = new Sentence(0, s.governing().length(), above, s.kind(), "", s.block());
        Optional<Cues.Hit> hit = GOVERNING.in(clause, 0, clause.size());
        if (hit.isPresent() && governedBlocks.add(s.block())) {
            Block block = script.manuscript().blocks().get(s.block());
            List<Token> tokens = Tokens.of(script.text(), block.start(), block.end());
            Sentence item =
                    new Sentence(
                            block.start(), block.end(), tokens, s.kind(), s.governing(), s.block());
            WordPattern.Match all = new WordPattern.Match(0, item.size());
            Cues.Hit whole = new Cues.Hit(hit.get().strength(), hit.get().who(), all);
            found.add(
                    commitment(item, 0, item.size(), whole, "commitment-governed", s.governing()));
        }
    }

    private Found.Commitment commitment(
            Sentence s, int from, int to, Cues.Hit hit, String rule, String governing) {
        int start = s.token(from).start();
        int end = s.token(to - 1).end();
        Mark mark = marker.mark("commitment", start, end, rule);
        String condition = condition(s, from, to);
        String frequency = frequency(s, from, to);
        List<Moment> here = deadlines(start, end);
        return new Found.Commitment(
                mark,
                strength(s, from, to, hit, condition, frequency),
                actors.actor(s, from, to, hit),
                actors.coActors(s, from, to),
                actors.recipient(s, from, to),
                mark.quote(),
                due(here, start, end),
                here.stream().flatMap(m -> m.vague().stream()).findFirst(),
                here.stream().flatMap(m -> m.event().stream()).findFirst(),
                condition,
                frequency,
                governing);
    }

    private List<Moment> deadlines(int start, int end) {
        return moments.stream()
                .filter(m -> m.deadline() && m.start() >= start && m.end() <= end)
                .toList();
    }

    private Optional<LocalDate> due(List<Moment> here, int start, int end) {
        return here.stream()
                .flatMap(m -> m.due().stream())
                .filter(d -> !ofPart(d, start, end))
                .findFirst();
    }

    /** The day belongs to a part of what is promised ("waarvan … voor 2030"), not to the whole. */
    private boolean ofPart(LocalDate due, int start, int end) {
        return quantities.stream()
                .filter(q -> q.mark().start() >= start && q.mark().end() <= end)
                .filter(q -> q.due().equals(Optional.of(due)))
                .anyMatch(q -> !q.unit().equals(Units.FRACTION) && q.of().isPresent());
    }

    private static String strength(
            Sentence s, int from, int to, Cues.Hit hit, String condition, String frequency) {
        String strength = hit.strength();
        if (!condition.isEmpty() && FIRM.contains(strength)) {
            return "conditional";
        }
        if (strength.equals("hard") && EXPECTED.in(s, from, to).isPresent()) {
            return "soft";
        }
        boolean repeats = strength.equals("hard") && !frequency.isEmpty();
        return repeats ? "recurring" : strength;
    }

    /** From the opening words of the condition to the next mark. */
    private String condition(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Phrases.Row> row = CONDITIONS.startingAt(s, i);
            if (row.isPresent()) {
                int end = i + row.get().words().size();
                while (end < to && !",.;)".contains(s.lower(end))) {
                    end++;
                }
                return script.text().substring(s.token(i).start(), s.token(end - 1).end());
            }
        }
        return "";
    }

    private String frequency(Sentence s, int from, int to) {
        Optional<String> counted =
                Quantities.frequency(quantities, s.token(from).start(), s.token(to - 1).end());
        for (int i = from; i < to && counted.isEmpty(); i++) {
            Optional<Phrases.Row> row = FREQUENCIES.startingAt(s, i);
            if (row.isPresent()) {
                return row.get().column(1);
            }
        }
        return counted.orElse("");
    }
}
