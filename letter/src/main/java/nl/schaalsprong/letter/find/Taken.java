package nl.schaalsprong.letter.find;

import java.util.BitSet;

/** Characters that already belong to a finding, so that no number is found twice. */
final class Taken {
    private final BitSet characters = new BitSet();

    void take(int start, int end) {
        characters.set(start, end);
    }

    boolean any(int start, int end) {
        int next = characters.nextSetBit(start);
        return next >= 0 && next < end;
    }
}
