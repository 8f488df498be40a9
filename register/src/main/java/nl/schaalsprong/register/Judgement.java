package nl.schaalsprong.register;

import java.util.Optional;

/**
 * What a person decided about one finding in a letter. A finding that nobody judged is a proposal.
 *
 * @param id hash of the text version and the span, so that the same finding is judged once
 * @param document SHA-256 of the bytes of the document
 * @param anchor the passage
 * @param rule the rule that found it, or {@code hand} when a person marked it
 * @param kind kind of the finding as in the read contract
 * @param record type and id of the item it became or was joined to; empty when rejected
 * @param reason why it was corrected or rejected; may be empty
 */
public record Judgement(
        String id,
        String document,
        Anchor anchor,
        String rule,
        String kind,
        Verdict verdict,
        Optional<String> record,
        String reason)
        implements Item {
    /** What was decided. */
    public enum Verdict {
        ACCEPTED,
        CORRECTED,
        REJECTED
    }
}
