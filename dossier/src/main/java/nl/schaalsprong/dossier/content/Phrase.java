package nl.schaalsprong.dossier.content;

import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * Words with values in them.
 *
 * @param pattern sentences in which {@code {0}}, {@code {1}}, … stand for the values
 * @param notes where the values come from
 */
public record Phrase(Text pattern, List<Value> values, List<String> notes) {
    public Phrase {
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    /** Words without values. */
    public static Phrase of(Text words) {
        return new Phrase(words, List.of(), List.of());
    }

    /** The same words with these notes behind them. */
    public Phrase from(List<String> sources) {
        return new Phrase(pattern, values, sources);
    }
}
