package nl.schaalsprong.dossier.paper;

/** Writes XHTML that a browser reads as HTML and the PDF writer as XML. */
final class Markup {
    private final StringBuilder text = new StringBuilder(1 << 16);

    /** Markup as it is. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Words, with what means something in markup escaped. */
    Markup words(String words) {
        text.append(escape(words));
        return this;
    }

    /** An element that holds words only. */
    Markup element(String open, String words) {
        int space = open.indexOf(' ');
        String name = space < 0 ? open : open.substring(0, space);
        return raw("<" + open + ">").words(words).raw("</" + name + ">");
    }

    /** Words as they stand between markup or in an attribute. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> {
                                    if (c >= ' ' || c == '\n' || c == '\t') {
                                        escaped.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
