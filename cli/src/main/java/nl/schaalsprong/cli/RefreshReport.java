package nl.schaalsprong.cli;

import java.io.PrintWriter;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.statistics.Change;
import nl.schaalsprong.statistics.Change.Kind;
import nl.schaalsprong.statistics.refresh.Report;
import nl.schaalsprong.statistics.refresh.Report.Renewal;

/** A refresh in words: a line for each series, and every value that was revised or is gone. */
final class RefreshReport {
    /** Revisions of one series that are written out; the rest is counted and in the JSON. */
    private static final int SHOWN = 20;

    private RefreshReport() {}

    static void print(Report report, Language language, PrintWriter out) {
        for (Renewal renewal : report.renewals()) {
            out.println(line(renewal, language));
            renewal.changes().stream()
                    .filter(c -> c.kind() == Kind.REVISED || c.kind() == Kind.GONE)
                    .limit(SHOWN)
                    .forEach(c -> out.println(change(c)));
        }
    }

    private static String line(Renewal renewal, Language language) {
        boolean dutch = language == Language.DUTCH;
        String name = renewal.slice().id() + " (" + renewal.slice().table() + "): ";
        return name
                + switch (renewal.result()) {
                    case FAILED -> dutch ? "niet ververst" : "not renewed";
                    case UNCHANGED ->
                            (dutch ? "onveranderd sinds " : "unchanged since ")
                                    + renewal.modified();
                    case ADDED -> added(renewal, dutch);
                };
    }

    private static String added(Renewal renewal, boolean dutch) {
        String pattern =
                dutch
                        ? "uitgave %s, %d nieuw, %d herzien, %d alleen andere status, %d vervallen"
                        : "vintage %s, %d new, %d revised, %d other status only, %d gone";
        return pattern.formatted(
                renewal.modified(),
                renewal.count(Kind.NEW),
                renewal.count(Kind.REVISED),
                renewal.count(Kind.RESTATED),
                renewal.count(Kind.GONE));
    }

    private static String change(Change change) {
        return "  %s %s: %s -> %s"
                .formatted(
                        change.place(),
                        change.period(),
                        change.before().map(Object::toString).orElse("-"),
                        change.after().map(Object::toString).orElse("-"));
    }
}
