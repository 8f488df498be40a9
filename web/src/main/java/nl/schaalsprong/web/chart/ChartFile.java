package nl.schaalsprong.web.chart;

import java.util.List;
import nl.schaalsprong.chart.Picture;

/**
 * A chart as it leaves the page.
 *
 * @param name of the file, without its ending
 * @param finding what it shows, from the numbers
 * @param description how to read it, and what else it says
 * @param picture the drawing alone
 * @param table its numbers, unrounded
 */
record ChartFile(String name, String finding, String description, Picture picture, Table table) {
    /** The chart as it stands alone, with what it was drawn from. */
    Picture alone(Drawn drawn) {
        List<String> notes = new java.util.ArrayList<>();
        if (!description.isEmpty()) {
            notes.add(description);
        }
        notes.addAll(drawn.notes());
        return picture.alone(finding, notes);
    }

    /** Numbers behind a chart. */
    record Table(List<String> head, List<List<String>> rows) {}
}
