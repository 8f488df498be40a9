package nl.schaalsprong.letter.page;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much the compressed streams of a PDF hold together, found without keeping any of it. */
final class PdfWeight {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;

    private PdfWeight() {}

    /** Bytes after unpacking, counted no further than just beyond the limit. */
    static long unpacked(byte[] content) {
        long total = 0;
        byte[] bin = new byte[1 << 16];
        for (int i = 0; i + STREAM.length + 2 < content.length; i++) {
            if (!java.util.Arrays.equals(content, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                continue;
            }
            int data = behindBreak(content, i + STREAM.length);
            if (data < content.length && content[data] == ZLIB) {
                total += inflated(content, data, bin, Limits.PDF_MEMORY - total);
            }
            if (total > Limits.PDF_MEMORY) {
                return total;
            }
            i = data;
        }
        return total;
    }

    private static int behindBreak(byte[] content, int from) {
        int data = from;
        while (data < content.length && (content[data] == '\r' || content[data] == '\n')) {
            data++;
        }
        return data;
    }

    private static long inflated(byte[] content, int from, byte[] bin, long budget) {
        long count = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, from, content.length - from);
            while (!inflater.finished() && count <= budget) {
                int n = inflater.inflate(bin);
                if (n == 0) {
                    return count;
                }
                count += n;
            }
        } catch (DataFormatException e) {
            return count;
        }
        return count;
    }
}
