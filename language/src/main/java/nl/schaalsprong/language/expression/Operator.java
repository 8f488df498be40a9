package nl.schaalsprong.language.expression;

/** The operators of XMILE (1.1 section 3.3.1). */
public enum Operator {
    NEGATE("-"),
    NOT("NOT"),
    POWER("^"),
    MULTIPLY("*"),
    DIVIDE("/"),
    SAFE_DIVIDE("//"),
    MODULO("MOD"),
    ADD("+"),
    SUBTRACT("-"),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    EQUAL("="),
    UNEQUAL("<>"),
    AND("AND"),
    OR("OR");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** How it is written. */
    public String sign() {
        return sign;
    }
}
