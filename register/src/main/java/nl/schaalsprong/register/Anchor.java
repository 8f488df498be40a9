package nl.schaalsprong.register;

/**
 * A passage without its words: offsets in a text that is known by its hash, and the hashes of the
 * passage and of up to 32 characters before and after it. The words appear once a user loads the
 * text.
 */
public record Anchor(
        String textSha256,
        int start,
        int end,
        String exactSha256,
        String prefixSha256,
        String suffixSha256) {}
