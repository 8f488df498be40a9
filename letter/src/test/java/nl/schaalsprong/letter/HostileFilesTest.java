package nl.schaalsprong.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.page.Limits;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static String refusal(byte[] content) {
        Outcome<Reading> outcome = Reader.read("letter", content);
        assertTrue(outcome instanceof Outcome.Refused<Reading>, "should be refused");
        return outcome.findings().getFirst().code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals("letter.empty", refusal(new byte[0]));
    }

    @Test
    void white_space_alone_is_refused_as_empty() {
        assertEquals("letter.empty", refusal(bytes(" \n\t\n ")));
    }

    @Test
    void a_file_over_the_limit_is_refused_unread() {
        assertEquals("letter.too-large", refusal(new byte[Limits.BYTES + 1]));
    }

    @Test
    void a_text_over_the_limit_is_refused() {
        assertEquals("letter.too-long", refusal(bytes("woord ".repeat(Limits.CHARACTERS / 5))));
    }

    @Test
    void binary_content_is_refused() {
        assertEquals("letter.not-text", refusal(new byte[] {1, 2, 0, 3, 4, 5}));
    }

    @Test
    void a_web_page_is_refused() {
        assertEquals("letter.web-page", refusal(bytes("<!DOCTYPE html><html>Brief</html>")));
    }

    @Test
    void a_word_file_of_before_2007_is_refused() {
        byte[] old = new byte[600];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertEquals("letter.old-word", refusal(old));
    }

    @Test
    void a_docx_under_a_password_is_refused_as_locked() {
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = Arrays.copyOf(magic, magic.length + name.length);
        System.arraycopy(name, 0, locked, magic.length, name.length);
        assertEquals("letter.encrypted", refusal(locked));
    }

    @Test
    void a_pdf_cut_short_is_refused_as_broken() {
        assertEquals("letter.broken", refusal(bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")));
    }

    @Test
    void a_pdf_without_text_is_refused_as_a_scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertEquals("letter.scanned", refusal(saved(document)));
        }
    }

    @Test
    void a_pdf_under_a_password_is_refused_as_locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("eigen", "geheim", new AccessPermission()));
            assertEquals("letter.encrypted", refusal(saved(document)));
        }
    }

    @Test
    void a_pdf_with_too_many_pages_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i <= Limits.PAGES; i++) {
                document.addPage(new PDPage());
            }
            assertEquals("letter.too-many-pages", refusal(saved(document)));
        }
    }

    @Test
    void a_pdf_that_draws_without_end_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
            try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                out.write(bytes("q\nQ\n".repeat(Limits.INSTRUCTIONS / 2 + 1)));
            }
            page.setContents(stream);
            assertEquals("letter.too-much-drawing", refusal(saved(document)));
        }
    }

    @Test
    void a_pdf_that_unpacks_beyond_the_limit_is_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(bytes("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n"));
        bomb.write(deflated(Limits.PDF_MEMORY + 1));
        assertEquals("letter.unpacks-too-large", refusal(bomb.toByteArray()));
    }

    private static byte[] deflated(long zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        byte[] packed = new byte[1 << 20];
        try (Deflater deflater = new Deflater()) {
            for (long n = 0; n < zeros; n += block.length) {
                deflater.setInput(block);
                while (!deflater.needsInput()) {
                    out.write(packed, 0, deflater.deflate(packed));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(packed, 0, deflater.deflate(packed));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_zip_that_is_no_docx_is_refused_as_broken() throws IOException {
        assertEquals("letter.broken", refusal(zipped(1, 10)));
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unpacks() throws IOException {
        assertEquals("letter.unpacks-too-large", refusal(zipped(1, (int) Limits.UNPACKED + 1)));
    }

    @Test
    void a_zip_of_too_many_parts_is_refused() throws IOException {
        assertEquals("letter.unpacks-too-large", refusal(zipped(Limits.PARTS + 1, 1)));
    }

    private static byte[] zipped(int parts, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int p = 0; p < parts; p++) {
                zip.putNextEntry(new ZipEntry("word/part" + p + ".xml"));
                for (int n = 0; n < size; n += block.length) {
                    zip.write(block, 0, Math.min(block.length, size - n));
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2 3 4 5 6 7 8 9 ",
                "a1 b2 c3 d4 ",
                "a-a-a-a-",
                "1.1.1.1.",
                "€ € € ",
                "Kamerstuk ",
                "33 009, ",
                "http://a/",
                "((((",
                "tot en met ",
                "ik zal ",
                "–\n",
                "woord1.\n\n1 Noot\n",
                "\uE000\uE001",
                "negenhonderdnegenennegentigduizend"
            })
    void a_long_text_of_one_repeated_pattern_is_read(String pattern) {
        Reading reading = Letters.read("Begin. " + pattern.repeat(100_000 / pattern.length()));
        assertFalse(reading.text().isEmpty());
    }
}
