package nl.schaalsprong.language.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that differ only in case, blanks and underscores are one name. */
class NameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Homes Built            | homes_built
                    "Homes  _ built"       | homes_built
                    HOMES\\nBUILT          | homes_built
                    "say \\"yes\\""        | say_"yes"
                    "back\\\\slash"        | back\\slash
                    Één                    | één
                    """)
    void names_are_brought_to_one_form(String written, String canonical) {
        assertEquals(canonical, Name.canonical(written));
    }
}
