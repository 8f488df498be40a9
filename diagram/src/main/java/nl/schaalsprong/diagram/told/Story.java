package nl.schaalsprong.diagram.told;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.diagram.picture.Picture;

/**
 * A picture told: every symbol with what flows into and out of it and what it reads, stocks first,
 * and every loop that is marked. It says what is drawn and nothing else.
 *
 * @param summary how much there is, and what was left out
 */
public record Story(String summary, List<Line> lines) {
    /**
     * What is told of one symbol or of one loop.
     *
     * @param kind what it is
     * @param subject what it is told of
     */
    public record Line(String kind, Mention subject, List<Clause> clauses) {
        /** In one sentence. */
        public String words() {
            String told = clauses.stream().map(Clause::words).collect(Collectors.joining("; "));
            String head = (kind + " " + subject.words()).strip();
            return told.isEmpty() ? head + "." : head + ": " + told + ".";
        }
    }

    /** How others stand to it: {@code filled by A, B}. */
    public record Clause(String how, List<Mention> others) {
        /** As it is read. */
        public String words() {
            return how
                    + " "
                    + others.stream().map(Mention::words).collect(Collectors.joining(", "));
        }
    }

    /**
     * A variable that is named.
     *
     * @param name canonical; empty for a loop
     * @param sign of the arrow, or empty
     */
    public record Mention(String name, String title, String sign) {
        /** As it is read. */
        public String words() {
            return sign.isEmpty() ? title : title + " (" + sign + ")";
        }
    }

    /** Tells a picture. */
    public static Story of(Picture picture, Language language) {
        return new Telling(picture, Phrases.in(language)).story();
    }

    /** All of it in one piece. */
    public String words() {
        List<String> all = new ArrayList<>();
        all.add(summary);
        lines.forEach(l -> all.add(l.words()));
        return String.join(" ", all);
    }
}
