package nl.schaalsprong.web.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import nl.schaalsprong.chart.Picture;

/** A chart as PNG (ISO 15948), with its finding and its receipt as text in the file. */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Pixels of the file per pixel of the page. */
    static final int SCALE = 2;

    private PngFile() {}

    static byte[] of(ChartFile chart, Drawn drawn) {
        Picture alone = chart.alone(drawn);
        BufferedImage image = Pixels.of(alone, SCALE);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header(image.getWidth(), image.getHeight()));
        chunk(out, "iTXt", text("Title", chart.finding()));
        chunk(out, "iTXt", text("Source", String.join("\n", drawn.notes())));
        chunk(out, "iTXt", text("Scenario", drawn.scenario()));
        chunk(out, "iTXt", text("Receipt", drawn.receipt()));
        chunk(out, "IDAT", packed(image));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Eight bits each of red, green and blue, not interlaced. */
    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    private static byte[] text(String keyword, String said) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(new byte[5]);
        text.writeBytes(said.getBytes(StandardCharsets.UTF_8));
        return text.toByteArray();
    }

    private static byte[] packed(BufferedImage image) {
        int width = image.getWidth();
        byte[] lines = new byte[image.getHeight() * (1 + 3 * width)];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            lines[at++] = 0;
            for (int pixel : row) {
                lines[at++] = (byte) (pixel >> 16);
                lines[at++] = (byte) (pixel >> 8);
                lines[at++] = (byte) pixel;
            }
        }
        return deflated(lines);
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 8);
            byte[] buffer = new byte[16 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
