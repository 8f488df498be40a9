package nl.schaalsprong.dossier.write;

import java.util.List;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Block.Column;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;

/** How the numbers were made, and all that is needed to make them again. */
final class Method {
    private Method() {}

    static Section section(State state) {
        return new Section(
                "method",
                Vocabulary.text("method.title"),
                List.of(
                        words("method.futures"),
                        words("method.margin"),
                        words("method.words"),
                        words("method.again"),
                        receipt(state)),
                List.of());
    }

    private static Block words(String key) {
        return new Block.Paragraph(Phrase.of(Vocabulary.text(key)), false);
    }

    private static Block receipt(State state) {
        Receipt receipt = state.result().receipt();
        Text none = new Text("", "");
        return new Block.Table(
                "receipt",
                Vocabulary.text("receipt.table"),
                List.of(
                        new Column(Vocabulary.text("column.part"), none, false),
                        new Column(Vocabulary.text("column.value"), none, false)),
                List.of(
                        row("receipt.software", "Schaalsprong " + receipt.software()),
                        row("receipt.size", Integer.toString(receipt.size())),
                        row("receipt.seed", Long.toString(receipt.seed())),
                        row("receipt.model", receipt.model()),
                        row("receipt.parameters", receipt.parameters()),
                        row("receipt.data", receipt.data()),
                        row("receipt.promises", receipt.promises()),
                        row("receipt.measures", receipt.measures()),
                        row("receipt.scenario", receipt.scenario()),
                        row("receipt.journal", Composer.journal(state)),
                        row(
                                "receipt.previous",
                                state.previous().map(ContentJson::hash).orElse("–")),
                        row("receipt.hash", receipt.hash())));
    }

    private static List<Cell> row(String key, String value) {
        return List.of(
                Cell.of(new Value.Words(Vocabulary.text(key))),
                Cell.of(new Value.Words(new Text(value, value))));
    }
}
