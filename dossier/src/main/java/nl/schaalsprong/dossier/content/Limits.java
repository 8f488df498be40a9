package nl.schaalsprong.dossier.content;

/** Bounds on what is read back as a dossier. */
public final class Limits {
    /** Most bytes of a content in JSON. */
    public static final int CONTENT_BYTES = 16 << 20;

    private Limits() {}
}
