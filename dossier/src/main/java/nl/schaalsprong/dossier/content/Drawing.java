package nl.schaalsprong.dossier.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.chart.FanData;

/** What a figure is drawn from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "drawing")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Drawing.Fan.class, name = "fan"),
    @JsonSubTypes.Type(value = Drawing.Chances.class, name = "chances")
})
public sealed interface Drawing {
    /**
     * What was, and what may come.
     *
     * @param aim the word for the amount: committed, agreed, target or needed
     */
    record Fan(FanData data, String unit, Text aim) implements Drawing {}

    /** All chances on one line each. */
    record Chances(List<Row> rows) implements Drawing {
        public Chances {
            rows = List.copyOf(rows);
        }
    }

    /** The chance of one reading with its standard error. */
    record Row(Text promise, Text reading, double chance, double error) {}
}
