package nl.schaalsprong.language;

/** Where tools disagree on what an equation means. */
public enum Dialect {
    /** The standard: INT and MOD round down. */
    XMILE,
    /** Files translated from Vensim: INT and MOD cut towards zero, STEP works half a step early. */
    VENSIM
}
