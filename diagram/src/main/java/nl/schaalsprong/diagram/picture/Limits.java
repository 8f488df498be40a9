package nl.schaalsprong.diagram.picture;

/** How much a picture may hold; what is beyond is left out and counted. */
public final class Limits {
    /** Symbols of one view that are drawn. */
    public static final int SYMBOLS = 3_000;

    private Limits() {}
}
