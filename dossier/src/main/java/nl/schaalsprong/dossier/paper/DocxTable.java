package nl.schaalsprong.dossier.paper;

import static nl.schaalsprong.dossier.paper.DocxBody.run;
import static nl.schaalsprong.dossier.paper.Markup.escape;

import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Spelling;

/** A table of the word-processor paper: heading row repeated, rows never split. */
record DocxTable(Content content, Language language) {
    String markup(Block.Table table) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"DossierTable\"/><w:tblW w:w=\"5000\""
                + " w:type=\"pct\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\""
                + " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\""
                + " w:noVBand=\"1\"/><w:tblCaption w:val=\""
                + escape(table.caption().in(language))
                + "\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol/>".repeat(table.columns().size())
                + "</w:tblGrid>\n"
                + heading(table)
                + table.rows().stream().map(r -> row(table, r)).collect(Collectors.joining())
                + "</w:tbl>\n";
    }

    private String heading(Block.Table table) {
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                + table.columns().stream().map(this::heading).collect(Collectors.joining())
                + "</w:tr>\n";
    }

    private String heading(Block.Column column) {
        String unit = column.unit().in(language);
        return cell(
                run(column.title().in(language) + (unit.isEmpty() ? "" : " (" + unit + ")")),
                column.numeric());
    }

    private String row(Block.Table table, List<Block.Cell> cells) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = cells.get(i);
            String words = run(new Spelling(language).cell(cell.value()));
            row.append(cell(words + marks(cell.notes()), table.columns().get(i).numeric()));
        }
        return row.append("</w:tr>\n").toString();
    }

    private static String cell(String runs, boolean numeric) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p><w:pPr><w:pStyle"
                + " w:val=\""
                + (numeric ? "TableNumber" : "TableText")
                + "\"/></w:pPr>"
                + runs
                + "</w:p></w:tc>";
    }

    /** The numbers of the sources, leading to the list at the end. */
    private String marks(List<String> notes) {
        return notes.stream()
                .flatMap(n -> content.mark(n).stream())
                .map(
                        n ->
                                "<w:hyperlink w:anchor=\"note_%d\" w:history=\"1\"><w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:t>[%d]</w:t></w:r></w:hyperlink>"
                                        .formatted(n, n))
                .collect(Collectors.joining());
    }
}
