package nl.schaalsprong.base;

/** Which release of the software this is; a test holds it equal to the build's version. */
public final class Software {
    /** The version, as receipts and pages show it. */
    public static final String VERSION = "0.1.0";

    private Software() {}
}
