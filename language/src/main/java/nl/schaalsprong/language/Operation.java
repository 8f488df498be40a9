package nl.schaalsprong.language;

/**
 * What an engine must be able to compute. Everything else a model may write is put together from
 * these. True is 1, false is 0; whatever is not 0 counts as true.
 */
public enum Operation {
    NEGATE,
    NOT,
    /** Of two or more, from left to right. */
    ADD,
    SUBTRACT,
    /** Of two or more, from left to right. */
    MULTIPLY,
    DIVIDE,
    POWER,
    /** Remainder with the sign of the divisor. */
    FLOORED_MODULO,
    /** Remainder with the sign of the dividend. */
    TRUNCATED_MODULO,
    LESS,
    AT_MOST,
    EQUAL,
    UNEQUAL,
    AND,
    OR,
    /** Condition, value if true, value if false. */
    CHOOSE,
    /** Of one or more. */
    MINIMUM,
    /** Of one or more. */
    MAXIMUM,
    ABSOLUTE,
    FLOOR,
    TRUNCATE,
    ROUND,
    SQUARE_ROOT,
    EXPONENTIAL,
    LOGARITHM,
    LOGARITHM_10,
    SINE,
    COSINE,
    TANGENT,
    ARCSINE,
    ARCCOSINE,
    ARCTANGENT,
    /** Position from 1, then the values to pick from; 0 where the position is none of them. */
    PICK,
    /**
     * Rank from 1, then values: the place from 1 of the one that has this rank when they are put in
     * rising order, the first written of equals; 0 where there is none.
     */
    RANK,
    /** The same with as many second values behind the first, which decide between equals. */
    RANK_WITH_TIES
}
