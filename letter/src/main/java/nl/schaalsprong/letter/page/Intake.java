package nl.schaalsprong.letter.page;

import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/**
 * The door: bytes to a repaired text, or the reasons why not. The kind of file is told by its first
 * bytes, not by its name. No content makes this throw.
 */
public final class Intake {
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEADER_WITHIN = 1024;

    private Intake() {}

    /** The repaired text of a file. */
    public static Outcome<Manuscript> take(String fileName, byte[] content) {
        Place file = Place.whole(fileName);
        if (content.length > Limits.BYTES) {
            return refused("letter.too-large", file, content.length, Limits.BYTES);
        }
        if (content.length == 0) {
            return refused("letter.empty", file);
        }
        return pages(file, content)
                .then(pages -> checked(pages, file))
                .then(pages -> Outcome.good(Repair.of(pages)));
    }

    private static Outcome<Pages> pages(Place file, byte[] content) {
        if (within(content, PDF)) {
            return PdfText.read(file, content);
        }
        if (startsWith(content, ZIP)) {
            return WordText.read(file, content);
        }
        if (startsWith(content, OLD_OFFICE)) {
            return OldOffice.refusal(file, content);
        }
        return PlainText.read(file, content);
    }

    private static Outcome<Pages> checked(Pages pages, Place file) {
        long characters = pages.lines().stream().mapToLong(l -> l.text().length()).sum();
        if (characters > Limits.CHARACTERS) {
            return refused("letter.too-long", file, characters, Limits.CHARACTERS);
        }
        if (pages.lines().stream().allMatch(Line::blank)) {
            boolean scan = pages.mediaType().equals(PdfText.MEDIA_TYPE);
            return refused(scan ? "letter.scanned" : "letter.empty", file);
        }
        return Outcome.good(pages);
    }

    static <T> Outcome<T> refused(String code, Place file, Object... values) {
        return new Outcome.Refused<>(java.util.List.of(Finding.error(code, file, values)));
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** A PDF may carry some rubbish before its header. */
    private static boolean within(byte[] content, byte[] magic) {
        int last = Math.min(content.length - magic.length, HEADER_WITHIN);
        for (int i = 0; i <= last; i++) {
            if (java.util.Arrays.equals(content, i, i + magic.length, magic, 0, magic.length)) {
                return true;
            }
        }
        return false;
    }
}
