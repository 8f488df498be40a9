package nl.schaalsprong.dossier.write;

import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Block.Column;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Instrument;

/** The money in the register, by instrument, as each source states it. Nothing is added up. */
final class Payments {
    private Payments() {}

    static Section section(State state) {
        List<Instrument> instruments = state.register().instruments();
        List<Block> blocks =
                instruments.isEmpty()
                        ? List.of(words("money.none"))
                        : List.of(words("money.intro"), table(instruments, state));
        return new Section("money", Vocabulary.text("money.title"), blocks, List.of());
    }

    private static Block words(String key) {
        return new Block.Paragraph(Phrase.of(Vocabulary.text(key)), false);
    }

    private static Block table(List<Instrument> instruments, State state) {
        return new Block.Table(
                "money",
                Vocabulary.text("money.table"),
                List.of(
                        column("column.instrument", false),
                        column("column.money", true),
                        column("column.prices", false),
                        column("column.basis", false),
                        column("column.payer", false)),
                instruments.stream().map(i -> row(i, state)).toList());
    }

    private static Column column(String key, boolean numeric) {
        return new Column(Vocabulary.text(key), new Text("", ""), numeric);
    }

    private static List<Cell> row(Instrument instrument, State state) {
        Value amount =
                instrument
                        .amount()
                        .<Value>map(m -> new Value.Euro(m.eurocent(), m.priceYear()))
                        .orElse(new Value.Blank());
        Value year =
                instrument
                        .amount()
                        .filter(m -> m.priceYear() > 0)
                        .<Value>map(m -> words(Integer.toString(m.priceYear()), false))
                        .orElse(new Value.Blank());
        return List.of(
                Cell.of(new Value.Words(instrument.title())),
                new Cell(amount, List.of(Names.note(instrument.source()))),
                Cell.of(year),
                Cell.of(words(instrument.basis(), true)),
                Cell.of(
                        new Names(state)
                                .actors(
                                        List.of(instrument.payer().strip().split(" +")).stream()
                                                .filter(s -> !s.isEmpty())
                                                .toList())));
    }

    private static Value words(String words, boolean known) {
        String key = "basis." + words;
        return new Value.Words(
                known && Vocabulary.knows(key) ? Vocabulary.text(key) : new Text(words, words));
    }
}
