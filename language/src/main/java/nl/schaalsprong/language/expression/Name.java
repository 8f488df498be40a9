package nl.schaalsprong.language.expression;

import java.util.Locale;

/** Canonical names (XMILE 1.1 section 3.2.2): case, blanks and underscores make no difference. */
public final class Name {
    private Name() {}

    /**
     * The canonical form: without quotes, lower case, each run of blanks, underscores and written
     * line breaks ({@code \n}) one underscore.
     */
    public static String canonical(String written) {
        String plain = unescaped(unquoted(written.strip())).toLowerCase(Locale.ROOT);
        StringBuilder canonical = new StringBuilder(plain.length());
        boolean blank = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean joins = c == '_' || c == '\u00a0' || Character.isWhitespace(c);
            if (!joins) {
                canonical.append(c);
            } else if (!blank) {
                canonical.append('_');
            }
            blank = joins;
        }
        return canonical.toString();
    }

    private static String unquoted(String written) {
        boolean quoted =
                written.length() >= 2
                        && written.charAt(0) == '"'
                        && written.charAt(written.length() - 1) == '"';
        return quoted ? written.substring(1, written.length() - 1) : written;
    }

    private static String unescaped(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        return written.replace("\\n", "\n")
                .replace("\\r", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }
}
