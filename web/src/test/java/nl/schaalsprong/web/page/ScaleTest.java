package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.schaalsprong.base.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, vrijwel uitgesloten",
        "0.0049, vrijwel uitgesloten",
        "0.01, zeer onwaarschijnlijk",
        "0.0949, zeer onwaarschijnlijk",
        "0.0951, onwaarschijnlijk",
        "0.10, onwaarschijnlijk",
        "0.33, kan beide kanten op",
        "0.66, waarschijnlijk",
        "0.90, zeer waarschijnlijk",
        "0.99, vrijwel zeker",
        "1, vrijwel zeker"
    })
    void each_band_holds_its_lower_bound(double chance, String word) {
        assertEquals(word, Scale.word(chance, Words.in(Language.DUTCH)));
    }
}
