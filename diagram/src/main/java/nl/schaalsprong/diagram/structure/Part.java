package nl.schaalsprong.diagram.structure;

import nl.schaalsprong.diagram.picture.Form;

/**
 * A variable or a module.
 *
 * @param name canonical name
 * @param title name as it is shown: as written, with blanks for underscores
 * @param arrayed whether it has more than one element
 * @param table whether its value goes through a graphical function
 * @param offset where it is written in the file
 */
public record Part(
        String name, String title, Form form, boolean arrayed, boolean table, int offset) {
    /** A name as it is shown. */
    public static String shown(String written) {
        String plain = written.strip();
        boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
        String bare = quoted ? plain.substring(1, plain.length() - 1) : plain;
        return bare.replace("\\n", " ").replace('_', ' ').replaceAll("\\s+", " ").strip();
    }
}
