package nl.schaalsprong.dossier.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Block.Column;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;

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
                        column("column.purpose", false),
                        column("column.money", true),
                        column("column.prices", false),
                        column("column.basis", false),
                        column("column.payer", false)),
                instruments.stream().flatMap(i -> rows(i, new Names(state))).toList());
    }

    private static Column column(String key, boolean numeric) {
        return new Column(Vocabulary.text(key), new Text("", ""), numeric);
    }

    /** A row per amount that is known of an instrument; one row where none is taken apart. */
    private static Stream<List<Cell>> rows(Instrument instrument, Names names) {
        return instrument.tranches().isEmpty()
                ? Stream.of(
                        row(
                                new Value.Words(instrument.title()),
                                new Value.Blank(),
                                money(instrument.amount(), instrument.source()),
                                year(instrument.amount()),
                                instrument.basis(),
                                names.payers(List.of(instrument.payer().split(" +")))))
                : instrument.tranches().stream()
                        .map(
                                t ->
                                        row(
                                                new Value.Words(instrument.title()),
                                                new Value.Words(t.title()),
                                                money(t.amount(), t.source()),
                                                year(t.amount()),
                                                t.basis().title(),
                                                names.payers(t.payers())));
    }

    private static List<Cell> row(
            Value instrument, Value purpose, Cell amount, Value year, Text basis, Value payers) {
        return List.of(
                Cell.of(instrument),
                Cell.of(purpose),
                amount,
                Cell.of(year),
                Cell.of(new Value.Words(basis)),
                Cell.of(payers));
    }

    private static Cell money(Optional<Money> amount, String source) {
        Value value =
                amount.<Value>map(m -> new Value.Euro(m.eurocent(), m.priceYear()))
                        .orElse(new Value.Blank());
        return new Cell(value, List.of(Names.note(source)));
    }

    private static Value year(Optional<Money> amount) {
        return amount.filter(m -> m.priceYear() > 0)
                .map(m -> Integer.toString(m.priceYear()))
                .<Value>map(year -> new Value.Words(new Text(year, year)))
                .orElse(new Value.Blank());
    }
}
