package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.Comparator;
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
    /** Characters of a comment that can be a heading. */
    private static final int LONGEST = 500;

    private static final Pattern GROUP =
            Pattern.compile("\\n\\*{4,}+[ \\t]*+\\n[ \\t]*+\\.([^\\n]*)\\n\\*{4,}+");
    private static final Pattern HEADING = Pattern.compile("\\s*+={2,}+([^\\n]*?)={2,}+\\s*+");

    /** The headings of a file, in order. */
    public static List<Section> of(SourceText source) {
        List<Section> sections = new ArrayList<>();
        String text = source.text();
        int end = 0;
        for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", end)) {
            end = text.indexOf("-->", at + 4);
            if (end < 0) {
                break;
            }
            String comment = text.substring(at + 4, Math.min(end, at + 4 + LONGEST));
            Matcher heading = HEADING.matcher(comment);
            if (heading.matches()) {
                sections.add(new Section(heading.group(1).strip(), source.at(at).line()));
            }
        }
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            sections.add(new Section(group.group(1).strip(), source.at(group.start(1)).line()));
        }
        return sections.stream().sorted(Comparator.comparingInt(Section::line)).toList();
    }
}
