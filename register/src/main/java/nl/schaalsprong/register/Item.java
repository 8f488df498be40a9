package nl.schaalsprong.register;

/** Anything the register keeps the history of. Its id is unique among items of its type. */
public sealed interface Item
        permits Promise,
                Indicator,
                Actor,
                Relation,
                Instrument,
                Source,
                Conflict,
                Evidence,
                Judgement {
    /** The name that stays while everything else may change. */
    String id();
}
