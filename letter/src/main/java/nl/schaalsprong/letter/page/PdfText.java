package nl.schaalsprong.letter.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: lines in reading order, raised digits kept apart as footnote marks. */
final class PdfText {
    static final String MEDIA_TYPE = "application/pdf";

    private PdfText() {}

    static Outcome<Pages> read(Place file, byte[] content) {
        if (PdfWeight.unpacked(content) > Limits.PDF_MEMORY) {
            return Intake.refused("letter.unpacks-too-large", file, Limits.PDF_MEMORY);
        }
        try (PDDocument document = open(content)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                return Intake.refused(
                        "letter.too-many-pages", file, document.getNumberOfPages(), Limits.PAGES);
            }
            PdfLines lines = new PdfLines();
            lines.writeText(document, Writer.nullWriter());
            return Outcome.good(new Pages(MEDIA_TYPE, lines.lines(), List.of()));
        } catch (InvalidPasswordException e) {
            return Intake.refused("letter.encrypted", file);
        } catch (PdfLines.TooMuch e) {
            return Intake.refused("letter.too-much-drawing", file, Limits.INSTRUCTIONS);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A damaged or hostile file may fail anywhere in the library; all of it is "broken".
            return Intake.refused("letter.broken", file);
        }
    }

    /** An empty password opens files that are only protected against change. */
    private static PDDocument open(byte[] content) throws IOException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(Limits.PDF_MEMORY);
        return Loader.loadPDF(content, "", null, null, memory.streamCache);
    }
}
