package nl.schaalsprong.web.page;

/** How much of what comes from outside a page looks at. */
public final class Limits {
    /** Values in a query string. */
    public static final int PARAMETERS = 200;

    /** Characters in one name or value of a query string. */
    public static final int PARAMETER_LENGTH = 200;

    private Limits() {}
}
