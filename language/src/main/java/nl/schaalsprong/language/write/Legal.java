package nl.schaalsprong.language.write;

import nl.schaalsprong.language.source.SourceText;

/** What may stand in XML 1.0. */
final class Legal {
    private Legal() {}

    /**
     * A name every reader of XML takes: what is not in its plainest alphabet becomes a hyphen,
     * which no name of the standard has, so that nothing turns into one.
     */
    static String name(String written) {
        StringBuilder plain = new StringBuilder(written.length() + 1);
        written.codePoints().forEach(c -> plain.append(isPlain(c) ? (char) c : '-'));
        boolean begins = !plain.isEmpty() && isLetter(plain.charAt(0));
        return begins ? plain.toString() : "_" + plain;
    }

    private static boolean isPlain(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    }

    /** Words between tags. Line ends are LF. */
    static String text(String words) {
        StringBuilder legal = new StringBuilder(words.length() + 16);
        lines(words).codePoints().forEach(c -> legal.append(text(c)));
        return legal.toString();
    }

    private static String text(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> character(c);
        };
    }

    /** The value of an attribute. A reader would make a blank of a line end that is not written. */
    static String value(String words) {
        StringBuilder legal = new StringBuilder(words.length() + 16);
        lines(words)
                .codePoints()
                .forEach(
                        c ->
                                legal.append(
                                        switch (c) {
                                            case '"' -> "&quot;";
                                            case '\n' -> "&#10;";
                                            case '\t' -> "&#9;";
                                            default -> text(c);
                                        }));
        return legal.toString();
    }

    /** A comment, in which two lines may not follow each other. */
    static String comment(String words) {
        StringBuilder legal = new StringBuilder(words.length());
        lines(words).codePoints().forEach(c -> legal.append(character(c)));
        String apart = legal.toString().replaceAll("-(?=-)", "- ");
        return apart.endsWith("-") ? apart + " " : apart;
    }

    /** With every line end as LF. */
    static String lines(String words) {
        return words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String character(int c) {
        return SourceText.isLegal(c) ? Character.toString(c) : "\ufffd";
    }
}
