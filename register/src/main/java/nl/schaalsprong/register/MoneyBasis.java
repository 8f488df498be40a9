package nl.schaalsprong.register;

import nl.schaalsprong.base.Text;

/** How firm an amount of money is, from a wish to what has left the till. */
public enum MoneyBasis {
    /** Somebody asked for it; nobody gave it. */
    ASKED(new Text("gevraagd", "asked")),
    /** The whole that may be divided. */
    ENVELOPE(new Text("budget", "envelope")),
    /** At most this. */
    CEILING(new Text("plafond", "ceiling")),
    /** Promised, on conditions that are not met yet. */
    CONDITIONAL(new Text("voorwaardelijk", "conditional")),
    /** Promised or agreed, not yet granted by a decision. */
    COMMITTED(new Text("toegezegd", "committed")),
    /** Granted by a decision. */
    GRANTED(new Text("toegekend", "granted")),
    /** Spent or invested. */
    SPENT(new Text("uitgegeven", "spent"));

    private final Text title;

    MoneyBasis(Text title) {
        this.title = title;
    }

    /** The word a reader sees. */
    public Text title() {
        return title;
    }
}
