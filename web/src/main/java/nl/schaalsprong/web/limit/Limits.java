package nl.schaalsprong.web.limit;

/** How much of what comes from outside the workbench looks at. */
public final class Limits {
    /** Values in a query string. */
    public static final int PARAMETERS = 200;

    /** Characters in one name or value of a query string. */
    public static final int PARAMETER_LENGTH = 200;

    /** Characters of an address that stands for a scenario. */
    public static final int LINK_LENGTH = 4_000;

    /** Characters of a scenario in canonical text, where two are compared. */
    public static final int SCENARIO = 4_000;

    /** Characters of a scenario that is read from a file. */
    public static final int SCENARIO_FILE = 40_000;

    /** Bytes of an uploaded letter; the server refuses more before it is read. */
    public static final int UPLOAD = 10 * 1024 * 1024;

    /** Characters of a letter on its page; the list of findings stops there too. */
    public static final int SHOWN = 120_000;

    /** Bytes in one question a slider asks. */
    public static final int QUESTION = 8 * 1024;

    /** Milliseconds a slow browser may take for one frame before it is let go. */
    public static final int PATIENCE = 10_000;

    /** Bytes of frames that may wait for a slow browser before it is let go. */
    public static final int BACKLOG = 1024 * 1024;

    /** Pieces of long work that are looked after at once. */
    public static final int ONGOING = 64;

    /** Letters whose reading is remembered. */
    public static final int READINGS = 32;

    /** Characters in one field of a form. */
    public static final int FIELD = 1_000;

    /** Names in one field of a form. */
    public static final int NAMES = 30;

    /** Failed attempts to sign in with one name in {@link #SIGN_IN_MINUTES}. */
    public static final int SIGN_INS_PER_NAME = 10;

    /** Failed attempts to sign in from one address in {@link #SIGN_IN_MINUTES}. */
    public static final int SIGN_INS_PER_ADDRESS = 40;

    /** Minutes over which failed attempts to sign in are counted. */
    public static final int SIGN_IN_MINUTES = 15;

    /** Forms one visitor may send in a minute. */
    public static final int WRITES = 240;

    /** Files one visitor may send in a minute. */
    public static final int UPLOADS = 20;

    /** Addresses with a question in them, which have to be computed, for an address in a minute. */
    public static final int QUESTIONS = 300;

    /** Such addresses that are being answered at once, for all visitors together. */
    public static final int ANSWERING = 32;

    /** Visitors whose attempts are remembered, those of the longest ago are forgotten first. */
    public static final int VISITORS = 10_000;

    /** Minutes without a request after which somebody is signed out. */
    public static final int IDLE_MINUTES = 60;

    /** Hours after which somebody has to sign in again, however busy. */
    public static final int SESSION_HOURS = 12;

    /** Words of one search that are looked for. */
    public static final int SEARCH_WORDS = 8;

    /** Records on one page of a search. */
    public static final int SEARCH_PAGE = 50;

    /** Changes on the list of what changed. */
    public static final int CHANGES = 100;

    /** Versions of a record on its page. */
    public static final int VERSIONS = 50;

    /** Values in the form of one record. */
    public static final int FORM_VALUES = 4_000;

    /** Characters in one value of a form. */
    public static final int FORM_CHARACTERS = 20_000;

    private Limits() {}
}
