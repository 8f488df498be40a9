package nl.schaalsprong.web.model;

import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.diagram.Gallery;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.web.answer.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pictures of the model of the case, looked up once. */
@Component
class Diagrams {
    private final Answers answers;
    private @Nullable Gallery gallery;

    Diagrams(Answers answers) {
        this.answers = answers;
    }

    /** What can be drawn; nothing of a case that was not read from files. */
    synchronized Gallery gallery() {
        Gallery known = gallery;
        if (known == null) {
            known = read(answers.subject());
            gallery = known;
        }
        return known;
    }

    private static Gallery read(Case subject) {
        String name = subject.plan().name();
        return Optional.ofNullable(subject.files().bytes().get(name))
                .map(bytes -> Gallery.of(ModelFormat.read(name, bytes).orThrow()))
                .orElse(Gallery.NONE);
    }
}
