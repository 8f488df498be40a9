package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.language.source.SourceText;

/**
 * A part of a model file under a heading: a comment between rows of equals signs, as in {@code <!--
 * ==== Homes: plans and sites ==== -->}, or in a file of Vensim the name of a group, with a point
 * before it between rows of asterisks. Headings are for people; no engine reads them.
 *
 * @param title as written
 * @param line where the heading stands, from 1; what follows it belongs to it
 */
public record Section(String title, int line) {
    private static final Pattern HEADING =
            Pattern.compile(
                    "<!--\\s*+={2,}+([^\\n]{0,200}?)={2,200}+\\s{0,200}+-->"
                            + "|\\n\\*{4,}[ \\t]*\\n[ \\t]*\\.([^\\n]*)\\n\\*{4,}");

    /** The headings of a file, in order. */
    public static List<Section> of(SourceText source) {
        List<Section> sections = new ArrayList<>();
        Matcher heading = HEADING.matcher(source.text());
        while (heading.find()) {
            boolean group = heading.group(2) != null;
            int start = group ? heading.start(2) : heading.start();
            String title = heading.group(group ? 2 : 1).strip();
            sections.add(new Section(title, source.at(start).line()));
        }
        return List.copyOf(sections);
    }
}
