package nl.schaalsprong.language.source;

/** How large a model from outside may be. Whatever exceeds a limit is refused with a finding. */
public final class Limits {
    /** Bytes of a model file. */
    public static final int FILE_BYTES = 16 << 20;

    /** Bytes of a file of data that a model imports. */
    public static final int DATA_BYTES = 4 << 20;

    /** Tables of data that a model imports. */
    public static final int IMPORTS = 100;

    /** Elements inside elements. */
    public static final int MARKUP_DEPTH = 200;

    /** Elements in a file. */
    public static final int MARKUP_ELEMENTS = 500_000;

    /** Tags that are mended before a file is given up. */
    public static final int REPAIRS = 20;

    /** Findings kept; more are counted, not listed. */
    public static final int FINDINGS = 100;

    /** Findings for which a name that may be meant is looked for. */
    public static final int ADVISED = 20;

    /** Variables over all modules. */
    public static final int VARIABLES = 20_000;

    /** Modules inside modules. */
    public static final int MODULE_DEPTH = 20;

    /** Modules in a model, those inside others included. */
    public static final int MODULES = 10_000;

    /** Calls of macros, those inside others included. */
    public static final int MACRO_CALLS = 20_000;

    /** Macros inside macros. */
    public static final int MACRO_DEPTH = 10;

    /** Elements of one dimension. */
    public static final int DIMENSION_SIZE = 10_000;

    /** Elements of all dimensions together. */
    public static final int DIMENSION_ELEMENTS = 200_000;

    /** Dimensions of one array. */
    public static final int DIMENSIONS = 16;

    /** Array elements over all variables. */
    public static final int SLOTS = 500_000;

    /** Characters of one equation. */
    public static final int EQUATION_LENGTH = 50_000;

    /** Brackets, signs and powers inside each other in one expression. */
    public static final int BRACKETS = 200;

    /** The same in Vensim, of which some need two in XMILE. */
    public static final int VENSIM_BRACKETS = BRACKETS / 2;

    /** Nesting of one expression. */
    public static final int EXPRESSION_DEPTH = 250;

    /** Operations of the whole model, arrays written out. */
    public static final int OPERATIONS = 2_000_000;

    /** Flows into or out of one stock. */
    public static final int FLOWS = 500;

    /** Outflows of one non-negative stock that need each other. */
    public static final int FLOWS_TOGETHER = 50;

    /** Slots looked at to find which flows of stocks that cannot run below zero need each other. */
    public static final int FLOW_STEPS = 2_000_000;

    /** Elements of conveyors, queues and ovens. */
    public static final int DEVICES = 5_000;

    /** Points of one graphical function. */
    public static final int TABLE_POINTS = 10_000;

    /** Stocks behind one DELAYN or SMTHN. */
    public static final int DELAY_ORDER = 200;

    /** Definitions of units inside each other. */
    public static final int UNIT_DEPTH = 50;

    /** Characters of one unit. */
    public static final int UNIT_LENGTH = 1_000;

    /** Units put in the place of open ones while units are inferred. */
    public static final int UNIT_WORK = 5_000_000;

    /** Steps from start to stop. */
    public static final int STEPS = 2_000_000;

    private Limits() {}
}
