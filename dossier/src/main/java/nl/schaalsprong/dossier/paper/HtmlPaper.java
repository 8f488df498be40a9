package nl.schaalsprong.dossier.paper;

import static nl.schaalsprong.dossier.paper.Markup.escape;

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

/**
 * One page that needs nothing beside it: no scripts, no addresses to fetch, drawings inside. The
 * same markup, with bookmarks and alternative texts as the PDF writer wants them, becomes the PDF.
 */
final class HtmlPaper {
    /** A table with more columns than this is printed along the long side of the paper. */
    static final int BROAD = 6;

    /** A table with no more rows than this stays together on paper, its caption with it. */
    private static final int SHORT = 10;

    private final Content content;
    private final Language language;
    private final Spelling spelling;
    private final boolean pdf;
    private final Markup out = new Markup();

    HtmlPaper(Content content, Language language) {
        this(content, language, false);
    }

    private HtmlPaper(Content content, Language language, boolean pdf) {
        this.content = content;
        this.language = language;
        this.spelling = new Spelling(language);
        this.pdf = pdf;
    }

    /** The markup for the PDF writer. */
    static String forPdf(Content content, Language language) {
        return new HtmlPaper(content, language, true).page();
    }

    String page() {
        String tag = language.tag();
        out.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + tag)
                .raw("\">\n");
        head();
        out.raw("<body>\n<main>\n");
        cover();
        contents();
        content.sections().forEach(s -> section(s, 2));
        notes();
        return out.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        String title = content.head().title().in(language);
        out.raw("<head>\n<meta charset=\"utf-8\"/>\n").element("title", title);
        meta("viewport", "width=device-width, initial-scale=1");
        meta("description", word("paper.description"));
        meta("subject", word("paper.description"));
        meta("author", "Schaalsprong");
        out.raw("\n<style>\n").raw(Styles.of(pdf)).raw(shares()).raw("</style>\n");
        if (pdf) {
            bookmarks();
        }
        out.raw("</head>\n");
    }

    /** The widths of columns that occur: a page with a strict policy takes no style elsewhere. */
    private String shares() {
        return Tables.of(content).stream()
                .flatMap(t -> Shares.of(t, language).stream())
                .distinct()
                .sorted()
                .map(s -> ".share-%d { width: %d%%; }\n".formatted(s, s))
                .collect(Collectors.joining());
    }

    private void meta(String name, String value) {
        out.raw("\n<meta name=\"" + name + "\" content=\"" + escape(value) + "\"/>");
    }

    private void bookmarks() {
        out.raw("<bookmarks>\n");
        content.sections().forEach(this::bookmark);
        bookmark("notes", word("notes.title"));
        out.raw("</bookmark>\n</bookmarks>\n");
    }

    private void bookmark(Section section) {
        bookmark(section.id(), section.title().in(language));
        section.parts().forEach(this::bookmark);
        out.raw("</bookmark>\n");
    }

    private void bookmark(String id, String title) {
        out.raw("<bookmark name=\"" + escape(title) + "\" href=\"#" + escape(id) + "\">");
    }

    private void cover() {
        Content.Head head = content.head();
        out.raw("<div class=\"cover\">\n").element("p class=\"subject\"", of(head.subject()));
        out.element("h1", of(head.title()));
        out.element("p class=\"state\"", word("paper.state-of") + " " + spelling.date(head.day()));
        out.element("p class=\"state\"", word("paper.scenario") + ": " + of(head.scenarioTitle()));
        out.element(
                "p class=\"state\"",
                word("paper.receipt") + ": " + head.receipt().hash().substring(0, 16));
        out.raw("</div>\n");
    }

    private void contents() {
        String title = word("paper.contents");
        out.raw("<div class=\"contents\">\n").element("h2", title).raw("\n<ol>\n");
        content.sections().forEach(s -> entry(s.id(), of(s.title())));
        entry("notes", word("notes.title"));
        out.raw("</ol>\n</div>\n");
    }

    private void entry(String id, String title) {
        out.raw("<li><a href=\"#" + escape(id) + "\" title=\"" + escape(title) + "\">");
        out.words(title).raw("</a></li>\n");
    }

    private void section(Section section, int level) {
        String heading = "h" + Math.min(level, 6);
        out.raw("<div class=\"section level-" + level + "\" id=\"" + escape(section.id()) + "\">\n")
                .element(heading, of(section.title()))
                .raw("\n");
        section.blocks().forEach(this::block);
        section.parts().forEach(p -> section(p, level + 1));
        out.raw("</div>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(Phrase says, boolean lead) -> {
                out.raw(lead ? "<p class=\"lead\">" : "<p>");
                phrase(says);
                out.raw("</p>\n");
            }
            case Block.Listing(List<Phrase> items) -> {
                out.raw("<ul>\n");
                items.forEach(
                        item -> {
                            out.raw("<li>");
                            phrase(item);
                            out.raw("</li>\n");
                        });
                out.raw("</ul>\n");
            }
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
        }
    }

    private void phrase(Phrase phrase) {
        out.words(spelling.phrase(phrase));
        marks(phrase.notes());
    }

    private void marks(List<String> notes) {
        for (String note : notes) {
            content.mark(note).ifPresent(n -> mark(n, note));
        }
    }

    private void mark(int number, String note) {
        String says = of(content.notes().get(number - 1).says());
        out.raw("<sup><a class=\"mark\" href=\"#note-" + escape(note) + "\" title=\"")
                .words(word("paper.source") + " " + number + ": " + says)
                .raw("\">" + number + "</a></sup>");
    }

    private void table(Block.Table table) {
        String caption = of(table.caption());
        String shape =
                (table.columns().size() > BROAD ? "table broad" : "table")
                        + (table.rows().size() <= SHORT ? " short" : "");
        out.raw(
                pdf
                        ? "<div class=\"" + shape + "\">\n<table>\n"
                        : "<div class=\""
                                + shape
                                + "\" role=\"region\" tabindex=\"0\" aria-label=\""
                                + escape(caption)
                                + "\">\n<table>\n");
        out.element("caption", caption).raw("\n<colgroup>");
        Shares.of(table, language).forEach(s -> out.raw("<col class=\"share-" + s + "\"/>"));
        out.raw("</colgroup>\n<thead>\n<tr>");
        table.columns().forEach(this::column);
        out.raw("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row));
        out.raw("</tbody>\n</table>\n</div>\n");
    }

    private void column(Block.Column column) {
        String unit = of(column.unit());
        out.element(
                "th scope=\"col\"" + (column.numeric() ? " class=\"number\"" : ""),
                of(column.title()) + (unit.isEmpty() ? "" : " (" + unit + ")"));
    }

    private void row(Block.Table table, List<Block.Cell> row) {
        out.raw("<tr>");
        for (int i = 0; i < row.size(); i++) {
            boolean numeric = table.columns().get(i).numeric();
            String name = i == 0 ? "th" : "td";
            out.raw(
                            "<"
                                    + name
                                    + (i == 0 ? " scope=\"row\"" : "")
                                    + (numeric ? " class=\"number\"" : ""))
                    .raw(">")
                    .words(spelling.cell(row.get(i).value()));
            marks(row.get(i).notes());
            out.raw("</" + name + ">");
        }
        out.raw("</tr>\n");
    }

    private void figure(Block.Figure figure) {
        out.raw("<div class=\"figure\" id=\"" + escape(figure.id()) + "\">\n")
                .raw(Svg.of(figure, language, pdf))
                .raw("\n")
                .element("p class=\"caption\"", of(figure.caption()))
                .raw("\n</div>\n");
    }

    private void notes() {
        out.raw("<div class=\"section level-2\" id=\"notes\">\n")
                .element("h2", word("notes.title"))
                .raw("\n<ol class=\"notes\">\n");
        content.notes().forEach(this::note);
        out.raw("</ol>\n</div>\n");
    }

    private void note(Note note) {
        String says = of(note.says());
        out.raw("<li id=\"note-" + escape(note.id()) + "\">").words(says);
        if (!note.link().isEmpty()) {
            out.raw(". <a href=\"" + escape(note.link()) + "\" title=\"" + escape(says) + "\">")
                    .words(note.link())
                    .raw("</a>");
        }
        out.raw("</li>\n");
    }

    private String of(Text text) {
        return text.in(language);
    }

    private String word(String key) {
        return Vocabulary.text(key).in(language);
    }
}
