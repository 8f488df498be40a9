package nl.schaalsprong.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.base.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {
    private static final String LETTERS = "abcdefghijklmnopqrst";

    @ParameterizedTest
    @ValueSource(strings = {"fiets kaas toren wolk", "vierkante maan", "пароль длинный"})
    void any_kind_of_characters_will_do(String passphrase) {
        assertEquals(List.of(), codes(passphrase));
    }

    @Test
    void one_as_short_as_the_limit_will_do() {
        assertEquals(List.of(), codes(LETTERS.substring(0, Limits.SHORTEST - 1) + "z"));
    }

    @Test
    void a_shorter_one_is_refused() {
        assertEquals(
                List.of("people.passphrase-short"),
                codes(LETTERS.substring(0, Limits.SHORTEST - 1)));
    }

    @Test
    void one_as_long_as_the_limit_will_do() {
        assertEquals(List.of(), codes(LETTERS.repeat(Limits.LONGEST / LETTERS.length())));
    }

    @Test
    void a_longer_one_is_refused() {
        assertEquals(
                List.of("people.passphrase-long"),
                codes(LETTERS.repeat(Limits.LONGEST / LETTERS.length()) + "z"));
    }

    @Test
    void emoji_count_as_one_character_each() {
        assertEquals(List.of("people.passphrase-short"), codes("🚲🧀🗼☁🚲🧀"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.bakker", "Anna.Bakker 1", "anna.bakkeranna.bakker"})
    void the_name_does_not_count(String passphrase) {
        assertEquals(
                List.of("people.passphrase-name"),
                codes(passphrase.length() < Limits.SHORTEST ? passphrase + "!" : passphrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wachtwoord1234", "Wachtwoord 1234", "correct horse battery staple"})
    void what_is_tried_first_is_refused_however_it_is_spaced(String passphrase) {
        assertEquals(List.of("people.passphrase-common"), codes(passphrase));
    }

    @Test
    void a_key_held_down_is_refused() {
        assertEquals(List.of("people.passphrase-common"), codes("zzzzzzzzzzzzzzzz"));
    }

    @Test
    void characters_that_look_the_same_are_the_same() {
        assertEquals(Passphrase.normal("caf\u00e9 ole"), Passphrase.normal("cafe\u0301 ole"));
    }

    private static List<String> codes(String passphrase) {
        return Passphrase.faults(passphrase, "anna.bakker").stream().map(Finding::code).toList();
    }
}
