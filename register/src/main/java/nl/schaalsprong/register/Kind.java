package nl.schaalsprong.register;

import nl.schaalsprong.base.Text;

/** What sort of thing the register holds somebody to, or measures against. */
public enum Kind {
    /** Owed by someone to someone: kept or broken. */
    COMMITMENT(new Text("toezegging", "commitment")),
    /** Agreed between parties: kept or broken. */
    AGREEMENT(new Text("afspraak", "agreement")),
    /** A level to reach by a day: met or missed. */
    TARGET(new Text("doelstelling", "target")),
    /** Stated as necessary, owed by nobody: met or missed. Never called a promise of anyone. */
    NEED(new Text("behoefte", "need"));

    private final Text title;

    Kind(Text title) {
        this.title = title;
    }

    /** The word a reader sees. */
    public Text title() {
        return title;
    }
}
