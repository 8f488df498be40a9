package nl.schaalsprong.register;

import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * Where a record, or one field of it, comes from.
 *
 * @param source identifier of a {@link Source}
 * @param basis whether the source says it, or we read it into the source
 * @param anchor the passage, where the text is known
 * @param note what a reader should know about this field; may be empty in both languages
 */
public record Provenance(String source, Basis basis, Optional<Anchor> anchor, Text note) {
    /** Said or concluded. */
    public enum Basis {
        STATED(new Text("staat er", "stated")),
        INFERRED(new Text("afgeleid", "inferred"));

        private final Text title;

        Basis(Text title) {
            this.title = title;
        }

        /** The word a reader sees. */
        public Text title() {
            return title;
        }
    }
}
