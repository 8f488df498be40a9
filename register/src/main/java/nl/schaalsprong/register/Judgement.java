package nl.schaalsprong.register;

import java.util.List;
import java.util.Optional;

/**
 * What a person decided about one finding in a letter. A finding that nobody judged is a proposal.
 *
 * @param id hash of the text version, the span and the kind, so that the same finding is judged
 *     once
 * @param document SHA-256 of the bytes of the document
 * @param anchor the passage
 * @param rule the rule that found it, or {@code hand} when a person marked it
 * @param kind kind of the finding as in the read contract
 * @param record type and id of the item it became or was joined to; empty when rejected, or when
 *     such a finding becomes no record
 * @param reason why it was corrected or rejected; may be empty
 * @param corrections fields a person changed, with what the reader had proposed: examples for
 *     better rules
 */
public record Judgement(
        String id,
        String document,
        Anchor anchor,
        String rule,
        String kind,
        Verdict verdict,
        Optional<String> record,
        String reason,
        List<Correction> corrections)
        implements Item {
    /** One field, as it was proposed and as a person left it. */
    public record Correction(String field, String proposed, String corrected) {}

    public Judgement {
        corrections = List.copyOf(corrections);
    }

    /** A decision that changed no field. */
    public Judgement(
            String id,
            String document,
            Anchor anchor,
            String rule,
            String kind,
            Verdict verdict,
            Optional<String> record,
            String reason) {
        this(id, document, anchor, rule, kind, verdict, record, reason, List.of());
    }

    /** What was decided. */
    public enum Verdict {
        ACCEPTED,
        CORRECTED,
        REJECTED
    }
}
