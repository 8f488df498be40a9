package nl.schaalsprong.web.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Outlines of words in the typeface of the pages, read from its file: no fonts of the machine are
 * asked for, so that a picture is the same everywhere and a server without fonts can draw it.
 */
final class TypeFace {
    private static final String FOLDER = "/nl/schaalsprong/dossier/fonts/";

    static final TypeFace REGULAR = new TypeFace("SourceSans3_400Regular.ttf");
    static final TypeFace BOLD = new TypeFace("SourceSans3_700Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;

    private TypeFace(String file) {
        try (InputStream in =
                Objects.requireNonNull(TypeFace.class.getResourceAsStream(FOLDER + file))) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            perEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of words that start at 0, 0, and how far they reach. */
    record Outline(Path2D path, double width) {}

    /** The words at a size in pixels. */
    synchronized Outline outline(String words, double size) {
        try {
            double scale = size / perEm;
            Path2D path = new Path2D.Double();
            double x = 0;
            for (int point : words.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(point);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                    place.scale(scale, -scale);
                    path.append(data.getPath().getPathIterator(place), false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
            return new Outline(path, x);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
