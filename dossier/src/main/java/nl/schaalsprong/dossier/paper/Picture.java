package nl.schaalsprong.dossier.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Drawing;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * A drawing as a picture, for papers that cannot hold drawings.
 *
 * @param width in the office unit: 914,400 to an inch
 * @param height in the office unit
 */
record Picture(byte[] png, long width, long height) {
    /** 170 millimetres: the width of the text. */
    private static final long TEXT_WIDTH = 6_120_000;

    /** Narrower for a fan: with its reading and footnotes it then stays on one page. */
    private static final long FAN_WIDTH = 4_750_000;

    /** Pixels to a unit of the drawing: sharp in print. */
    private static final int SHARP = 3;

    static {
        register("fonts/SourceSans3_400Regular.ttf");
        register("fonts/SourceSans3_700Bold.ttf");
    }

    static Picture of(Block.Figure figure, Language language) {
        byte[] png = png(Svg.of(figure, language, false));
        ByteBuffer header = ByteBuffer.wrap(png);
        long wide = header.getInt(16);
        long high = header.getInt(20);
        long width =
                switch (figure.drawing()) {
                    case Drawing.Fan _ -> FAN_WIDTH;
                    case Drawing.Chances _ -> TEXT_WIDTH;
                };
        return new Picture(png, width, width * high / wide);
    }

    private static byte[] png(String svg) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) (Svg.WIDTH * SHARP));
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 16);
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException("A drawing of ours is not valid.", e);
        }
        return png.toByteArray();
    }

    /** Makes the typeface known to the platform before the first picture asks for it. */
    private static void register(String file) {
        try (InputStream in = Styles.open(file)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface of ours is not valid.", e);
        }
    }
}
