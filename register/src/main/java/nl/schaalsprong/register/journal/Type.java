package nl.schaalsprong.register.journal;

import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Relation;
import nl.schaalsprong.register.Source;

/** The types of items; the names are part of the stored format and stay. */
public enum Type {
    PROMISE,
    INDICATOR,
    ACTOR,
    RELATION,
    INSTRUMENT,
    SOURCE,
    CONFLICT,
    EVIDENCE,
    JUDGEMENT;

    /** The type of an item. */
    public static Type of(Item item) {
        return switch (item) {
            case Promise _ -> PROMISE;
            case Indicator _ -> INDICATOR;
            case Actor _ -> ACTOR;
            case Relation _ -> RELATION;
            case Instrument _ -> INSTRUMENT;
            case Source _ -> SOURCE;
            case Conflict _ -> CONFLICT;
            case Evidence _ -> EVIDENCE;
            case Judgement _ -> JUDGEMENT;
        };
    }
}
