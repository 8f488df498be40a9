package nl.schaalsprong.language.source;

import java.util.Arrays;

/** Text out of which entities and comments were taken, with the offset of each character kept. */
public final class PlacedText {
    private final String value;
    private final int[] offsets;

    private PlacedText(String value, int[] offsets) {
        this.value = value;
        this.offsets = offsets;
    }

    /** The characters. */
    public String value() {
        return value;
    }

    /** Offset in the file of the character at {@code index}; past the end, of what follows. */
    public int offset(int index) {
        return offsets[Math.clamp(index, 0, offsets.length - 1)];
    }

    /** Gathers characters with their offsets. */
    static final class Builder {
        private final StringBuilder value = new StringBuilder();
        private int[] offsets = new int[16];

        void add(int character, int offset) {
            value.appendCodePoint(character);
            while (offsets.length <= value.length()) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            for (int i = value.length() - Character.charCount(character); i < value.length(); i++) {
                offsets[i] = offset;
            }
        }

        int length() {
            return value.length();
        }

        PlacedText build(int end) {
            int[] exact = Arrays.copyOf(offsets, value.length() + 1);
            exact[value.length()] = value.isEmpty() ? end : exact[value.length() - 1] + 1;
            return new PlacedText(value.toString(), exact);
        }
    }
}
