package nl.schaalsprong.letter.propose;

import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Kind;

/** What a finding can become in the register. */
public enum Shape {
    COMMITMENT(Kind.COMMITMENT.title()),
    AGREEMENT(Kind.AGREEMENT.title()),
    TARGET(Kind.TARGET.title()),
    NEED(Kind.NEED.title()),
    INDICATOR(new Text("indicator", "indicator")),
    MONEY(new Text("geld of instrument", "money or instrument")),
    ACTOR(new Text("partij", "party")),
    SOURCE(new Text("bron", "source")),
    /** The letter answers a promise that the register already holds. */
    ANSWER(new Text("antwoord op een belofte", "answer to a promise")),
    /** The finding may be right, but the register keeps no record of such things. */
    NOTHING(new Text("geen record", "no record"));

    private final Text title;

    Shape(Text title) {
        this.title = title;
    }

    /** The word a reader sees. */
    public Text title() {
        return title;
    }

    /** The kind of promise, for those shapes that are one. */
    public Optional<Kind> kind() {
        return switch (this) {
            case COMMITMENT -> Optional.of(Kind.COMMITMENT);
            case AGREEMENT -> Optional.of(Kind.AGREEMENT);
            case TARGET -> Optional.of(Kind.TARGET);
            case NEED -> Optional.of(Kind.NEED);
            case INDICATOR, MONEY, ACTOR, SOURCE, ANSWER, NOTHING -> Optional.empty();
        };
    }
}
