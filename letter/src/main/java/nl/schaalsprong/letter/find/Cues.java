package nl.schaalsprong.letter.find;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.page.WordList;

/** The cues of commitments in the order of their table; the first that fits a clause decides. */
final class Cues {
    static final String DECOY = "decoy";

    /** A cue that fitted, and where. */
    record Hit(String strength, String who, WordPattern.Match match) {}

    private record Cue(String strength, String who, WordPattern pattern) {}

    private final List<Cue> cues;

    private Cues(List<Cue> cues) {
        this.cues = cues;
    }

    static Cues read(String table) {
        return new Cues(
                WordList.rows(table).stream()
                        .map(r -> new Cue(r.get(0), r.get(1), WordPattern.of(r.get(2))))
                        .toList());
    }

    Optional<Hit> in(Sentence s, int from, int to) {
        for (Cue cue : cues) {
            Optional<WordPattern.Match> match = cue.pattern().in(s, from, to);
            if (match.isPresent()) {
                return Optional.of(new Hit(cue.strength(), cue.who(), match.get()));
            }
        }
        return Optional.empty();
    }
}
