package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Splits a file into entries, macros and what stands behind the equations. */
final class Entries {
    private static final String MACRO = ":MACRO:";
    private static final String MACRO_END = ":END OF MACRO:";
    private static final String SKETCH = "\\\\\\---///";
    private static final Pattern JOINED = Pattern.compile("\\\\\\s*\\n\\s*");

    private final String text;
    private final Findings findings;
    private final int stop;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Head> macros = new ArrayList<>();
    private boolean inside = false;
    private int at = 0;

    private Entries(Findings findings) {
        this.text = findings.source().text();
        this.findings = findings;
        this.stop = sketch(text);
    }

    /** The words between the name of a macro and the end of its parameters. */
    record Head(int start, int end) {}

    /** All of a file. */
    record All(List<Entry> entries, List<Head> macros) {}

    static All of(Findings findings) {
        Entries reader = new Entries(findings);
        if (findings.source().text().substring(0, reader.stop).isBlank()) {
            findings.error("vensim-empty", -1);
        }
        while (reader.skipBlanks() && reader.within()) {
            reader.next();
        }
        if (reader.inside) {
            findings.error("vensim-macro-open", reader.macros.getLast().start());
        }
        return new All(reader.entries, reader.macros);
    }

    /** Where the sketch begins, or the end of the text. */
    static int sketch(String text) {
        int sketch = text.startsWith(SKETCH) ? 0 : text.indexOf("\n" + SKETCH);
        int settings = text.indexOf("\n///---\\\\\\");
        int first = Math.min(sketch < 0 ? text.length() : sketch, text.length());
        return settings < 0 ? first : Math.min(first, settings);
    }

    private boolean within() {
        if (entries.size() <= Limits.VARIABLES) {
            return true;
        }
        findings.error("too-many-variables", at, Limits.VARIABLES);
        return false;
    }

    private void next() {
        if (starts(MACRO)) {
            macro();
        } else if (starts(MACRO_END)) {
            if (!inside) {
                findings.error("vensim-macro-open", at);
            }
            inside = false;
            at += MACRO_END.length();
        } else {
            entry();
        }
    }

    private boolean starts(String mark) {
        return text.regionMatches(true, at, mark, 0, mark.length());
    }

    private void macro() {
        int close = text.indexOf(')', at);
        if (inside || close < 0 || close >= stop) {
            findings.error("vensim-macro-open", at);
            at = stop;
            return;
        }
        macros.add(new Head(at + MACRO.length(), close + 1));
        inside = true;
        at = close + 1;
    }

    private void entry() {
        int start = at;
        int end = equationEnd(start);
        int bar = end;
        while (bar < stop && text.charAt(bar) != '|') {
            bar++;
        }
        String[] parts = text.substring(Math.min(end + 1, bar), bar).split("~", -1);
        at = bar + 1;
        if (text.charAt(start) == '*') {
            return;
        }
        if (bar >= stop && text.substring(start, bar).isBlank()) {
            return;
        }
        if (end - start > Limits.EQUATION_LENGTH) {
            String name = text.substring(start, start + 40).strip();
            findings.error("equation-too-long", start, name, Limits.EQUATION_LENGTH);
            return;
        }
        String unit = withoutRange(joined(parts[0]));
        String comment = parts.length > 1 ? joined(parts[1]) : "";
        entries.add(new Entry(start, end, unit, comment, inside ? macros.size() - 1 : -1));
    }

    /** Without what stands between the last square brackets, if nothing follows them. */
    private static String withoutRange(String unit) {
        int before = unit.endsWith("]") ? unit.lastIndexOf(']', unit.length() - 2) : -1;
        int open = unit.endsWith("]") ? unit.indexOf('[', before + 1) : -1;
        return open < 0 ? unit : unit.substring(0, open).strip();
    }

    private static String joined(String written) {
        return JOINED.matcher(written).replaceAll(" ").strip();
    }

    /** The first tilde or bar that is no part of a quoted name or a comment. */
    private int equationEnd(int start) {
        int place = start;
        while (place < stop) {
            char c = text.charAt(place);
            if (c == '~' || c == '|') {
                return place;
            }
            if (c == '"') {
                int close = Words.quoted(text, place, stop);
                place = close < 0 ? place + 1 : close;
            } else if (c == '{') {
                int close = text.indexOf('}', place);
                place = close < 0 ? stop : close + 1;
            } else {
                place++;
            }
        }
        return stop;
    }

    /** Goes over blanks and comments; false at the end. */
    private boolean skipBlanks() {
        while (at < stop) {
            char c = text.charAt(at);
            if (c == '{') {
                int close = text.indexOf('}', at);
                at = close < 0 ? stop : close + 1;
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }
}
