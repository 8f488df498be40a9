package nl.schaalsprong.statistics;

import java.util.Map;

/** What goes wrong with one answer of the stub server. */
public sealed interface Fault {
    /** Another status, with these headers. */
    record Status(int code, Map<String, String> headers) implements Fault {
        public Status(int code) {
            this(code, Map.of());
        }
    }

    /** Nothing is ever sent. */
    record Stall() implements Fault {}

    /** The headers and half of the body come, then nothing. */
    record StallHalfway() implements Fault {}

    /** The connection is reset before anything is sent. */
    record Reset() implements Fault {}

    /** The connection is reset halfway through the body. */
    record ResetHalfway() implements Fault {}

    /** The body is half the JSON, with a length that fits. */
    record Truncated() implements Fault {}

    /** A sign-in page. */
    record Page() implements Fault {}

    /** JSON packed with gzip. */
    record Packed() implements Fault {}

    /** A body of that many blanks. */
    record Blanks(int bytes, boolean packed) implements Fault {}

    /** This body instead. */
    record Body(String json) implements Fault {}

    /** The right answer, after something was done to the server. */
    record Then(Runnable what) implements Fault {}
}
