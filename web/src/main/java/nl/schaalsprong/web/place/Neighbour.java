package nl.schaalsprong.web.place;

import java.util.Comparator;
import java.util.List;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/**
 * A place of the same sub-region, or beside this one on the tile map.
 *
 * @param code of the place
 * @param figure its chance with sign, or a dash
 * @param same whether it is of the same sub-region
 */
public record Neighbour(
        String code, String name, String link, String figure, String binds, boolean same) {
    /** The neighbours of a place, those of its own sub-region first. */
    static List<Neighbour> of(Board board, Reading reading, Area area, Words words, Links links) {
        return board.subject().places().stream()
                .filter(a -> !a.code().equals(area.code()) && a.kind().equals(area.kind()))
                .filter(a -> a.group().equals(area.group()) || beside(a, area))
                .map(a -> neighbour(board, reading, a, area, words, links))
                .sorted(
                        Comparator.comparing((Neighbour n) -> !n.same())
                                .thenComparing(Neighbour::name))
                .toList();
    }

    private static boolean beside(Area a, Area b) {
        return Math.abs(a.column() - b.column()) <= 1 && Math.abs(a.row() - b.row()) <= 1;
    }

    private static Neighbour neighbour(
            Board board, Reading reading, Area a, Area area, Words words, Links links) {
        var task = TaskRow.of(board, reading, a.code(), words, links);
        return new Neighbour(
                a.code(),
                words.of(a.name()),
                links.place(a.code()),
                task.map(TaskRow::figure).orElse("–"),
                task.flatMap(TaskRow::limit).map(l -> l.title()).orElse(""),
                a.group().equals(area.group()));
    }
}
