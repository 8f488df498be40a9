package nl.schaalsprong.dossier.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.schaalsprong.base.Text;

/** One value, kept as data; how it is written differs between languages and papers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "value")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Value.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Value.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Value.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Value.Stated.class, name = "stated"),
    @JsonSubTypes.Type(value = Value.Chance.class, name = "chance"),
    @JsonSubTypes.Type(value = Value.Margin.class, name = "margin"),
    @JsonSubTypes.Type(value = Value.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Value.Tenths.class, name = "tenths"),
    @JsonSubTypes.Type(value = Value.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Value.Part.class, name = "part"),
    @JsonSubTypes.Type(value = Value.Gain.class, name = "gain"),
    @JsonSubTypes.Type(value = Value.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Value.Euro.class, name = "euro"),
    @JsonSubTypes.Type(value = Value.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Value.Blank.class, name = "blank")
})
public sealed interface Value {
    /** Words. */
    record Words(Text text) implements Value {}

    /** A whole number of things. */
    record Count(long number) implements Value {}

    /** An amount in a unit of the case; written rounded to what a reader can use. */
    record Amount(double number, String unit) implements Value {}

    /** An amount as a source states it: nothing is rounded away. */
    record Stated(double number, String unit) implements Value {}

    /** A chance between 0 and 1. */
    record Chance(double share) implements Value {}

    /** Half the width of the 95 % margin of a chance, by its standard error between 0 and 1. */
    record Margin(double error) implements Value {}

    /** A change of a chance with its standard error, both between -1 and 1. */
    record Points(double change, double error) implements Value {}

    /** A chance in whole tenths of a percent, between 0 and 1000. */
    record Tenths(long number) implements Value {}

    /** The change of a chance in whole tenths of a percentage point. */
    record Change(long tenths) implements Value {}

    /**
     * What one cause did to a chance, in whole tenths of a percentage point: the parts of a change
     * sum to it. Its standard error lies between 0 and 1.
     */
    record Part(long tenths, double error) implements Value {}

    /** A change of an outcome in its unit, written with its sign. */
    record Gain(double number, String unit) implements Value {}

    /** A part of a whole between 0 and 1. */
    record Share(double part) implements Value {}

    /** Money in eurocent; {@code priceYear} is 0 where no year of prices is known. */
    record Euro(long eurocent, int priceYear) implements Value {}

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** Nothing is known. */
    record Blank() implements Value {}
}
