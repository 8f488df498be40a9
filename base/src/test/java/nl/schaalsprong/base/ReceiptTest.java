package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Receipt RECEIPT =
            new Receipt("0.1.0", "m", "p", "d", "r", "a", "s", 42, 10_000);

    @Test
    void the_same_input_gives_the_same_hash() {
        Receipt again = new Receipt("0.1.0", "m", "p", "d", "r", "a", "s", 42, 10_000);
        assertEquals(RECEIPT.hash(), again.hash());
    }

    @Test
    void every_part_changes_the_hash() {
        List<Receipt> others =
                List.of(
                        RECEIPT,
                        new Receipt("0.2.0", "m", "p", "d", "r", "a", "s", 42, 10_000),
                        new Receipt("0.1.0", "x", "p", "d", "r", "a", "s", 42, 10_000),
                        new Receipt("0.1.0", "m", "x", "d", "r", "a", "s", 42, 10_000),
                        new Receipt("0.1.0", "m", "p", "x", "r", "a", "s", 42, 10_000),
                        new Receipt("0.1.0", "m", "p", "d", "x", "a", "s", 42, 10_000),
                        new Receipt("0.1.0", "m", "p", "d", "r", "x", "s", 42, 10_000),
                        new Receipt("0.1.0", "m", "p", "d", "r", "a", "x", 42, 10_000),
                        new Receipt("0.1.0", "m", "p", "d", "r", "a", "s", 43, 10_000),
                        new Receipt("0.1.0", "m", "p", "d", "r", "a", "s", 42, 10_001));
        Set<String> hashes = others.stream().map(Receipt::hash).collect(Collectors.toSet());
        assertEquals(others.size(), hashes.size());
    }

    @Test
    void a_character_that_moves_to_the_next_part_changes_the_hash() {
        Set<String> hashes =
                Stream.of(
                                new Receipt("v", "ab", "c", "d", "r", "a", "s", 1, 1),
                                new Receipt("v", "a", "bc", "d", "r", "a", "s", 1, 1))
                        .map(Receipt::hash)
                        .collect(Collectors.toSet());
        assertEquals(2, hashes.size());
    }
}
