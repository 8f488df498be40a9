package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** What is not known: every reading without a test, with the reason. Counted, never guessed. */
final class Unknown {
    private Unknown() {}

    static Section section(State state) {
        List<Phrase> items =
                state.register().promises().stream()
                        .flatMap(p -> p.variants().stream().flatMap(v -> item(p, v, state)))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Vocabulary.count("unknown.count", items.size()), false));
        if (!items.isEmpty()) {
            blocks.add(new Block.Listing(items));
        }
        return new Section("unknown", Vocabulary.text("unknown.title"), blocks, List.of());
    }

    private static Stream<Phrase> item(Promise promise, Variant variant, State state) {
        return why(variant, state).stream()
                .map(
                        why ->
                                phrase(
                                                "unknown.item",
                                                new Value.Words(promise.title()),
                                                new Value.Words(variant.title()),
                                                new Value.Words(why))
                                        .from(List.of(Names.note(promise.provenance().source()))));
    }

    private static Optional<Text> why(Variant variant, State state) {
        return switch (variant.aim()) {
            case Aim.Unmeasured(Text why, _) -> Optional.of(why);
            case Aim.Level _ ->
                    state.result()
                            .variant(variant.id())
                            .map(VariantResult::score)
                            .flatMap(
                                    score ->
                                            switch (score) {
                                                case VariantResult.Score.Measured _ ->
                                                        Optional.<Text>empty();
                                                case VariantResult.Score.Unmeasured(Text why) ->
                                                        Optional.of(why);
                                            });
        };
    }
}
