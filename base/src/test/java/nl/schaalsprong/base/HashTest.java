package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Examples of FIPS 180-4, as published with the standard. */
class HashTest {
    @Test
    void the_published_example_comes_out() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Hash.of("abc"));
    }

    @Test
    void nothing_has_a_hash_too() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Hash.of(new byte[0]));
    }

    @Test
    void a_text_is_hashed_as_utf_8() {
        assertEquals(Hash.of(new byte[] {(byte) 0xC3, (byte) 0xAB}), Hash.of("ë"));
    }
}
