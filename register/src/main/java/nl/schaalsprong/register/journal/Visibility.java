package nl.schaalsprong.register.journal;

/** Who may see a version. */
public enum Visibility {
    /** Only those who may edit. */
    DRAFT,
    /** Everybody. */
    PUBLIC
}
