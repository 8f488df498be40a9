package nl.schaalsprong.diagram.picture;

/** How much a picture may hold; what is beyond is left out and counted. */
public final class Limits {
    /** Symbols that are laid out together where no view says where they stand. */
    public static final int LAID_OUT = 150;

    /** Arrows that are laid out together. */
    public static final int LAID_OUT_ARROWS = 600;

    /** Words in a picture of causes. */
    public static final int CAUSES = 40;

    /** Steps from a variable to the causes and effects around it. */
    public static final int DEPTH = 5;

    /** Loops that are marked in one picture. */
    public static final int LOOPS = 8;

    /** Symbols of one view that are drawn. */
    public static final int SYMBOLS = 3_000;

    private Limits() {}
}
