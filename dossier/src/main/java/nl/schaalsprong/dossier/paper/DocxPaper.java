package nl.schaalsprong.dossier.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.schaalsprong.dossier.paper.Markup.escape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Software;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Vocabulary;

/**
 * The dossier for a word processor (ECMA-376, WordprocessingML): styles, lists, footnotes, captions
 * and repeated heading rows are real ones, so that what is changed in it keeps its shape.
 */
final class DocxPaper {
    private final Content content;
    private final Language language;

    DocxPaper(Content content, Language language) {
        this.content = content;
        this.language = language;
    }

    byte[] bytes() {
        DocxBody body = new DocxBody(content, language);
        String document = body.document();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Styles.bytes("docx/content-types.xml"));
        parts.put("_rels/.rels", Styles.bytes("docx/package.rels"));
        parts.put("docProps/app.xml", application().getBytes(UTF_8));
        parts.put("docProps/core.xml", core().getBytes(UTF_8));
        parts.put("word/document.xml", document.getBytes(UTF_8));
        parts.put("word/_rels/document.xml.rels", relations(body.links()).getBytes(UTF_8));
        parts.put("word/footnotes.xml", body.footnotes().getBytes(UTF_8));
        parts.put("word/footer.xml", Styles.bytes("docx/footer.xml"));
        parts.put("word/numbering.xml", Styles.bytes("docx/numbering.xml"));
        parts.put("word/settings.xml", Styles.bytes("docx/settings.xml"));
        parts.put("word/styles.xml", inLanguage("docx/styles.xml"));
        List<byte[]> pictures = body.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            parts.put("word/media/picture" + (i + 1) + ".png", pictures.get(i));
        }
        try {
            return FixedZip.pack(parts, content.head().day());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] inLanguage(String file) {
        String tag =
                switch (language) {
                    case DUTCH -> "nl-NL";
                    case ENGLISH -> "en-GB";
                };
        return Styles.text(file).replace("{language}", tag).getBytes(UTF_8);
    }

    private static String application() {
        return Styles.text("docx/app.xml").replace("{version}", Software.VERSION);
    }

    private String core() {
        Content.Head head = content.head();
        return Styles.text("docx/core.xml")
                .replace("{title}", escape(head.title().in(language)))
                .replace("{subject}", escape(head.subject().in(language)))
                .replace("{description}", escape(Vocabulary.text("paper.description").in(language)))
                .replace("{language}", language.tag())
                .replace("{day}", head.day() + "T00:00:00Z");
    }

    private static String relations(List<String> links) {
        StringBuilder more = new StringBuilder();
        links.forEach(more::append);
        return Styles.text("docx/document.rels").replace("{more}", more);
    }
}
