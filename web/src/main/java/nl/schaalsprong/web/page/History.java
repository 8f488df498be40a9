package nl.schaalsprong.web.page;

import java.util.List;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.FanData.Past;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Course;
import nl.schaalsprong.register.Variant;

/** What was observed of a reading so far, as a chart takes it. */
public final class History {
    private History() {}

    /** The line up to the reference day for a set of places; empty where nothing is observed. */
    public static List<Past> of(Case subject, Variant variant, Aim.Level aim, List<String> places) {
        return Course.of(variant, aim, places, subject::series, subject.reference()).stream()
                .map(p -> new Past(p.at(), p.value(), p.firm()))
                .toList();
    }
}
