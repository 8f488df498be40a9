package nl.schaalsprong.letter.page;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/** The container of Word before 2007, which also wraps a DOCX under a password. Neither is read. */
final class OldOffice {
    private OldOffice() {}

    static Outcome<Pages> refusal(Place file, byte[] content) {
        String raw = new String(content, StandardCharsets.UTF_16LE);
        boolean encrypted = raw.contains("EncryptedPackage");
        return Intake.refused(encrypted ? "letter.encrypted" : "letter.old-word", file);
    }
}
