package nl.schaalsprong.dossier.paper;

import static nl.schaalsprong.dossier.paper.Markup.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Vocabulary;

/** Writes the text of the word-processor paper, and on the way its footnotes and pictures. */
final class DocxBody {
    /** A table with more columns than this is printed along the long side of the paper. */
    private static final int BROAD = 6;

    /** Footnotes -1 and 0 are the separators every document has. */
    private static final int FIRST_FOOTNOTE = 1;

    private final Content content;
    private final Language language;
    private final Spelling spelling;
    private final Markup out = new Markup();
    private final List<String> links = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private int bookmarks;
    private int tables;

    DocxBody(Content content, Language language) {
        this.content = content;
        this.language = language;
        this.spelling = new Spelling(language);
    }

    /** The main part. Call it first: the other parts are gathered while it is written. */
    String document() {
        cover();
        contents();
        content.sections().forEach(s -> section(s, 1));
        sources();
        return Styles.text("docx/document.xml").replace("{body}", out.toString() + page(false));
    }

    /** Relations to pictures and addresses, as markup. */
    List<String> links() {
        return List.copyOf(links);
    }

    /** The pictures, from picture1.png on. */
    List<byte[]> pictures() {
        return List.copyOf(pictures);
    }

    /** The part with the footnotes. */
    String footnotes() {
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < footnotes.size(); i++) {
            notes.append("<w:footnote w:id=\"" + (FIRST_FOOTNOTE + i) + "\"><w:p>")
                    .append("<w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>")
                    .append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>")
                    .append("<w:footnoteRef/></w:r>")
                    .append(run(" " + footnotes.get(i)))
                    .append("</w:p></w:footnote>\n");
        }
        return Styles.text("docx/footnotes.xml").replace("{notes}", notes);
    }

    private void cover() {
        Content.Head head = content.head();
        paragraph("Subtitle", run(of(head.subject())));
        paragraph("Title", run(of(head.title())));
        paragraph("State", run(word("paper.state-of") + " " + spelling.date(head.day())));
        paragraph("State", run(word("paper.scenario") + ": " + of(head.scenarioTitle())));
        paragraph(
                "State",
                run(word("paper.receipt") + ": " + head.receipt().hash().substring(0, 16)));
    }

    /** A table of contents the word processor can renew, filled in. */
    private void contents() {
        paragraph("ContentsHeading", run(word("paper.contents")));
        List<Section> sections = content.sections();
        for (int i = 0; i < sections.size(); i++) {
            String begin =
                    i == 0
                            ? field("begin")
                                    + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\""
                                    + " \\h \\n"
                                    + " </w:instrText></w:r>"
                                    + field("separate")
                            : "";
            String end = i == sections.size() - 1 ? field("end") : "";
            paragraph(
                    "TOC1", begin + jump(sections.get(i).id(), of(sections.get(i).title())) + end);
        }
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private void section(Section section, int level) {
        heading(section.id(), of(section.title()), Math.min(level, 4));
        section.blocks().forEach(this::block);
        section.parts().forEach(part -> section(part, level + 1));
    }

    private void heading(String id, String title, int level) {
        int bookmark = ++bookmarks;
        paragraph(
                "Heading" + level,
                "<w:bookmarkStart w:id=\""
                        + bookmark
                        + "\" w:name=\""
                        + anchor(id)
                        + "\"/>"
                        + run(title)
                        + "<w:bookmarkEnd w:id=\""
                        + bookmark
                        + "\"/>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(Phrase says, boolean lead) ->
                    paragraph(lead ? "Lead" : "BodyText", phrase(says));
            case Block.Listing(List<Phrase> items) ->
                    items.forEach(item -> paragraph("ListBullet", phrase(item)));
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
        }
    }

    /** A sentence with one footnote that names where its values come from. */
    private String phrase(Phrase phrase) {
        String says = run(spelling.phrase(phrase));
        if (phrase.notes().isEmpty()) {
            return says;
        }
        footnotes.add(
                phrase.notes().stream()
                        .flatMap(n -> content.mark(n).stream())
                        .map(n -> "[" + n + "] " + of(content.notes().get(n - 1).says()))
                        .collect(Collectors.joining("; ")));
        int id = FIRST_FOOTNOTE + footnotes.size() - 1;
        return says
                + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference"
                + " w:id=\""
                + id
                + "\"/></w:r>";
    }

    private void table(Block.Table table) {
        boolean broad = table.columns().size() > BROAD;
        if (broad) {
            out.raw("<w:p><w:pPr>" + page(false) + "</w:pPr></w:p>\n");
        }
        tables++;
        paragraph(
                "Caption",
                run(word("paper.table") + " ")
                        + "<w:fldSimple w:instr=\" SEQ Table \\* ARABIC \">"
                        + run(Integer.toString(tables))
                        + "</w:fldSimple>"
                        + run(". " + of(table.caption())));
        out.raw(new DocxTable(content, language).markup(table));
        out.raw("<w:p><w:pPr>" + (broad ? page(true) : "") + "</w:pPr></w:p>\n");
    }

    private void figure(Block.Figure figure) {
        Picture picture = Picture.of(figure, language);
        pictures.add(picture.png());
        int number = pictures.size();
        String id = "rIdPicture" + number;
        links.add(
                "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/picture%d.png\"/>"
                        .formatted(id, number));
        paragraph(
                "Figure",
                Styles.text("docx/picture.xml")
                        .strip()
                        .replace("{number}", Integer.toString(number))
                        .replace("{alt}", escape(of(figure.alt())))
                        .replace("{width}", Long.toString(picture.width()))
                        .replace("{height}", Long.toString(picture.height()))
                        .replace("{relation}", id));
        paragraph("Caption", run(of(figure.caption())));
    }

    private void sources() {
        heading("notes", word("notes.title"), 1);
        for (int i = 0; i < content.notes().size(); i++) {
            Note note = content.notes().get(i);
            int bookmark = ++bookmarks;
            paragraph(
                    "Source",
                    "<w:bookmarkStart w:id=\""
                            + bookmark
                            + "\" w:name=\"note_"
                            + (i + 1)
                            + "\"/>"
                            + run("[" + (i + 1) + "] " + of(note.says()))
                            + "<w:bookmarkEnd w:id=\""
                            + bookmark
                            + "\"/>"
                            + address(note.link()));
        }
    }

    private String address(String link) {
        if (link.isEmpty()) {
            return "";
        }
        String id = "rIdLink" + links.size();
        links.add(
                "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                        .formatted(id, escape(link)));
        return run(". ")
                + "<w:hyperlink r:id=\""
                + id
                + "\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>"
                + text(link)
                + "</w:r></w:hyperlink>";
    }

    private void paragraph(String style, String runs) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>")
                .raw(runs)
                .raw("</w:p>\n");
    }

    private String jump(String id, String words) {
        return "<w:hyperlink w:anchor=\""
                + anchor(id)
                + "\" w:history=\"1\">"
                + run(words)
                + "</w:hyperlink>";
    }

    /** Bookmarks have at most 40 characters, letters, figures and underscores. */
    private static String anchor(String id) {
        String name = "_" + id.replaceAll("[^A-Za-z0-9]", "_");
        return name.length() <= 40 ? name : name.substring(0, 31) + "_" + hash(id);
    }

    private static String hash(String id) {
        return nl.schaalsprong.base.Hash.of(id).substring(0, 8);
    }

    /** Words in one run. */
    static String run(String words) {
        return "<w:r>" + text(words) + "</w:r>";
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + escape(words) + "</w:t>";
    }

    /** The paper up to here: A4 with a page number below. */
    private static String page(boolean landscape) {
        String size =
                landscape
                        ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>"
                + size
                + "<w:pgMar w:top=\"1247\" w:right=\"1021\" w:bottom=\"1134\" w:left=\"1021\""
                + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    }

    private String of(Text text) {
        return text.in(language);
    }

    private String word(String key) {
        return Vocabulary.text(key).in(language);
    }
}
