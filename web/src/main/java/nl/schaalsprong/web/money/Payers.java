package nl.schaalsprong.web.money;

import java.util.List;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.web.page.Words;

/** Names those who pay. */
final class Payers {
    private Payers() {}

    static String of(Case subject, List<String> actors, Words words) {
        return String.join(
                ", ",
                actors.stream()
                        .map(
                                id ->
                                        subject.register()
                                                .actor(id)
                                                .map(a -> words.of(a.name()))
                                                .orElse(id))
                        .toList());
    }
}
