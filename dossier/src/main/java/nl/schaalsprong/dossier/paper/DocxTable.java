package nl.schaalsprong.dossier.paper;

import static nl.schaalsprong.dossier.paper.DocxBody.run;
import static nl.schaalsprong.dossier.paper.Markup.escape;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Spelling;

/** A table of the word-processor paper: heading row repeated, rows never split. */
record DocxTable(Content content, Language language) {
    /** The width between the margins, in twentieths of a point. */
    private static final int TEXT = 9864;

    String markup(Block.Table table) {
        List<Integer> shares = Shares.of(table, language);
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"DossierTable\"/><w:tblW w:w=\"5000\""
                + " w:type=\"pct\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\""
                + " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\""
                + " w:noVBand=\"1\"/><w:tblCaption w:val=\""
                + escape(table.caption().in(language))
                + "\"/></w:tblPr><w:tblGrid>"
                + shares.stream()
                        .map(share -> "<w:gridCol w:w=\"%d\"/>".formatted(share * TEXT / 100))
                        .collect(Collectors.joining())
                + "</w:tblGrid>\n"
                + heading(table, shares)
                + table.rows().stream()
                        .map(r -> row(table, r, shares))
                        .collect(Collectors.joining())
                + "</w:tbl>\n";
    }

    private String heading(Block.Table table, List<Integer> shares) {
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                + IntStream.range(0, table.columns().size())
                        .mapToObj(i -> heading(table.columns().get(i), shares.get(i)))
                        .collect(Collectors.joining())
                + "</w:tr>\n";
    }

    private String heading(Block.Column column, int share) {
        String unit = column.unit().in(language);
        return cell(
                run(column.title().in(language) + (unit.isEmpty() ? "" : " (" + unit + ")")),
                column.numeric(),
                share);
    }

    private String row(Block.Table table, List<Block.Cell> cells, List<Integer> shares) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = cells.get(i);
            String words = run(new Spelling(language).cell(cell.value()));
            boolean numeric = table.columns().get(i).numeric();
            row.append(cell(words + marks(cell.notes()), numeric, shares.get(i)));
        }
        return row.append("</w:tr>\n").toString();
    }

    /** A width in fiftieths of a per cent (ISO/IEC 29500-1, 17.18.90). */
    private static String cell(String runs, boolean numeric, int share) {
        return "<w:tc><w:tcPr><w:tcW w:w=\""
                + share * 50
                + "\" w:type=\"pct\"/></w:tcPr><w:p><w:pPr><w:pStyle"
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
