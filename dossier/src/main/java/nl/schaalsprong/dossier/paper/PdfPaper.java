package nl.schaalsprong.dossier.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Software;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The dossier as PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), with the data attached. Every
 * date in it is the day of the state; the identifier follows from the content.
 */
final class PdfPaper {
    private static final String TYPEFACE = "Source Sans 3";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Content content;
    private final Language language;

    PdfPaper(Content content, Language language) {
        this.content = content;
        this.language = language;
    }

    byte[] bytes() {
        return bytes(HtmlPaper.forPdf(content, language));
    }

    /** The PDF of this markup; apart so that a test can plant a fault. */
    byte[] bytes(String markup) {
        try (PdfBoxRenderer renderer = builder(markup).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                Attachments.add(document, content, language, day());
                fix(document);
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
                document.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String markup) {
        PdfRendererBuilder builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_3_A)
                        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                        .useSVGDrawer(new BatikSVGDrawer())
                        .withProducer("Schaalsprong " + Software.VERSION)
                        .useExternalResourceAccessControl(
                                (_, _) -> false,
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .withHtmlContent(markup, "");
        font(builder, "fonts/SourceSans3_400Regular.ttf", 400);
        font(builder, "fonts/SourceSans3_700Bold.ttf", 700);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> Typeface.open(file),
                TYPEFACE,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private Calendar day() {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.clear();
        day.set(
                content.head().day().getYear(),
                content.head().day().getMonthValue() - 1,
                content.head().day().getDayOfMonth());
        return day;
    }

    /** Takes the clock out: the dates and the identifier the writer would set by itself. */
    private void fix(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(day());
        document.getDocumentInformation().setModificationDate(day());
        document.setDocumentId(
                Long.parseUnsignedLong(ContentJson.hash(content).substring(0, 16), 16));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String stamp = content.head().day() + "T00:00:00+00:00";
        String xmp =
                new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                        .replaceAll("<xmp:CreateDate>[^<]*", "<xmp:CreateDate>" + stamp)
                        .replaceAll(
                                "</xmp:CreateDate>(\\s*<xmp:ModifyDate>[^<]*</xmp:ModifyDate>)?",
                                "</xmp:CreateDate><xmp:ModifyDate>" + stamp + "</xmp:ModifyDate>");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
