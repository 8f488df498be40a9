package nl.schaalsprong.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.letter.found.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "het lid Amhaouch | lid Amhaouch",
                "het lid De Groot | lid De Groot",
                "het lid Van der Berg | lid Van der Berg",
                "het lid Bakker van de oppositie | lid Bakker"
            })
    void a_member_keeps_the_whole_name(String member, String expected) {
        String text =
                "In het debat van 12 december 2024 heb ik "
                        + member
                        + " toegezegd te berichten over de planning.";
        assertEquals(List.of(expected), recipients(text));
    }

    private static List<String> recipients(String text) {
        return Letters.read(text).findings().stream()
                .filter(f -> f instanceof Found.Commitment)
                .map(f -> ((Found.Commitment) f).recipient())
                .toList();
    }
}
