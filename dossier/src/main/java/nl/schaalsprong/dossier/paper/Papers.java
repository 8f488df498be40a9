package nl.schaalsprong.dossier.paper;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Content;

/**
 * Draws a content on a paper. The same content, release and Java platform give the same bytes: no
 * paper holds the time of day, a path or a chance number.
 */
public final class Papers {
    private Papers() {}

    /** The bytes of one paper in one language. */
    public static byte[] print(Content content, Paper paper, Language language) {
        return switch (paper) {
            case HTML -> new HtmlPaper(content, language).page().getBytes(StandardCharsets.UTF_8);
            case PDF -> new PdfPaper(content, language).bytes();
            case DOCX -> new DocxPaper(content, language).bytes();
            case XLSX -> new XlsxPaper(content, language).bytes();
        };
    }

    /** The name under which a paper is handed out. */
    public static String fileName(Content content, Paper paper, Language language) {
        return "dossier-%s-%s-%s.%s"
                .formatted(
                        content.head().caseId(),
                        content.head().day(),
                        language.tag(),
                        paper.extension());
    }
}
