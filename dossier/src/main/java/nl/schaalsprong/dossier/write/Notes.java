package nl.schaalsprong.dossier.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Source;

/** The list at the end: everything that was referred to, in the order in which it was. */
final class Notes {
    private Notes() {}

    static List<Note> of(List<Section> sections, State state) {
        Set<String> used = new LinkedHashSet<>();
        sections.forEach(s -> collect(s, used));
        List<Note> notes = new ArrayList<>();
        used.forEach(id -> notes.add(note(id, state)));
        return notes;
    }

    private static void collect(Section section, Set<String> used) {
        section.blocks().forEach(b -> ids(b).forEach(used::add));
        section.parts().forEach(part -> collect(part, used));
    }

    private static Stream<String> ids(Block block) {
        return switch (block) {
            case Block.Paragraph p -> p.says().notes().stream();
            case Block.Listing l -> l.items().stream().flatMap(i -> i.notes().stream());
            case Block.Table t ->
                    t.rows().stream().flatMap(List::stream).flatMap(c -> c.notes().stream());
            case Block.Figure _ -> Stream.of(Note.RECEIPT);
        };
    }

    private static Note note(String id, State state) {
        Optional<Source> source = state.register().source(id);
        return switch (id) {
            case Note.RECEIPT -> new Note(id, receipt(state.result().receipt()), "");
            case Note.ASSUMPTION -> new Note(id, Vocabulary.text("note.assumption"), "");
            default -> new Note(id, source.map(Notes::says).orElse(new Text(id, id)), link(source));
        };
    }

    private static String link(Optional<Source> source) {
        return source.map(Source::link).filter(l -> l.startsWith("https://")).orElse("");
    }

    private static Text says(Source source) {
        String words =
                Stream.of(source.title(), source.identifier(), source.date())
                        .filter(s -> !s.isBlank())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(source.id());
        return new Text(words, words);
    }

    private static Text receipt(Receipt receipt) {
        Text words = Vocabulary.text("note.receipt");
        return new Text(fill(words.nl(), receipt), fill(words.en(), receipt));
    }

    private static String fill(String words, Receipt receipt) {
        return words.replace("{0}", Integer.toString(receipt.size()))
                .replace("{1}", Long.toString(receipt.seed()))
                .replace("{2}", receipt.hash().substring(0, 16));
    }
}
