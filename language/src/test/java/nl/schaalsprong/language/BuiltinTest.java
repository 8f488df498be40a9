package nl.schaalsprong.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import nl.schaalsprong.base.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of functions is what is really understood. */
class BuiltinTest {
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LOOKUP", "SELF"})
    void a_function_of_the_table_takes_the_arguments_the_table_says(Builtin function) {
        String arguments = String.join(", ", Collections.nCopies(function.fewest(), "2"));
        String call =
                function.most() == 0 ? function.name() : function.name() + "(" + arguments + ")";
        assertEquals(Outcome.Good.class, Snippets.plan(Snippets.equation(call)).getClass());
    }
}
