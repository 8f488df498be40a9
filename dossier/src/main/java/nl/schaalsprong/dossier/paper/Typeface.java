package nl.schaalsprong.dossier.paper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * A typeface without its table of glyph substitutions. The PDF writer would draw “ft” as one sign
 * that no reader can turn back into letters, so that “belofte” is neither found nor read aloud.
 *
 * <p>Source: the table directory of OpenType 1.9, "Organization of an OpenType font".
 */
final class Typeface {
    private static final int SUBSTITUTIONS = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNKNOWN = 'g' << 24 | 's' << 16 | 'u' << 8 | 'b';
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private Typeface() {}

    /** The font file of that name, with a name for the table that no reader knows. */
    static InputStream open(String file) {
        byte[] font = Styles.bytes(file);
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int at = HEADER; at < HEADER + count * RECORD; at += RECORD) {
            if (tables.getInt(at) == SUBSTITUTIONS) {
                tables.putInt(at, UNKNOWN);
            }
        }
        return new ByteArrayInputStream(font);
    }
}
