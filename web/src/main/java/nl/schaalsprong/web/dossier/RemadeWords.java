package nl.schaalsprong.web.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Remade;
import nl.schaalsprong.web.page.Words;

/** What remaking a dossier showed, in sentences. */
final class RemadeWords {
    private RemadeWords() {}

    static List<String> of(Remade remade, Words words) {
        List<String> says = new ArrayList<>();
        says.add(words.of(remade.sameContent() ? "dossier.remade.same" : "dossier.remade.other"));
        list("dossier.remade.added", remade.difference().added(), says, words);
        list("dossier.remade.changed", remade.difference().changed(), says, words);
        list("dossier.remade.withdrawn", remade.difference().withdrawn(), says, words);
        list("dossier.remade.data", remade.difference().data(), says, words);
        list(
                "dossier.remade.chances",
                remade.difference().chances().stream().map(m -> m.title()).toList(),
                says,
                words);
        says.add(
                remade.papers().isEmpty()
                        ? words.of("dossier.remade.papers-same")
                        : words.of(
                                "dossier.remade.papers-other", String.join(", ", remade.papers())));
        return says;
    }

    private static void list(String key, List<Text> titles, List<String> says, Words words) {
        if (!titles.isEmpty()) {
            says.add(words.of(key, String.join("; ", titles.stream().map(words::of).toList())));
        }
    }
}
