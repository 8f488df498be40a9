package nl.schaalsprong.language.write;

/** What stands inside an element. */
sealed interface Node permits Tag, Node.Words, Node.Remark {
    /** Characters, without entities. */
    record Words(String value) implements Node {}

    /**
     * A comment.
     *
     * @param behind whether it stands on the line of what comes before it
     */
    record Remark(String value, boolean behind) implements Node {}
}
