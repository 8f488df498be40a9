package nl.schaalsprong.cases;

/**
 * How much of a case folder is read before it is refused. Far above what a region needs, far below
 * what could tire a machine.
 */
final class Limits {
    /** Bytes in one file of the folder. */
    static final int FILE_BYTES = 16 * 1024 * 1024;

    /** Files of a case that was packed. */
    static final int FILES = 1_000;

    /** Characters in one YAML file, which is held as a tree. */
    static final int YAML_CHARACTERS = 4 * 1024 * 1024;

    /** Lists and mappings within each other. */
    static final int YAML_DEPTH = 20;

    /** Parts of one YAML file: names, values, lists and mappings. */
    static final int YAML_PARTS = 200_000;

    /** Characters in one field of a table. */
    static final int FIELD_CHARACTERS = 20_000;

    /** Rows in one table. */
    static final int ROWS = 200_000;

    /** Characters of a value that a finding quotes. */
    static final int QUOTED = 200;

    /** Findings kept; the rest is only counted. */
    static final int FINDINGS = 200;

    private Limits() {}
}
