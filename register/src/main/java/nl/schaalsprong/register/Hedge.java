package nl.schaalsprong.register;

/** The bound that the words around a number set, as in the read contract. */
public enum Hedge {
    EQ,
    GT,
    LT,
    GE,
    LE,
    APPROX,
    ESTIMATE;

    /**
     * Whether an outcome keeps a promise of {@code amount}. "Almost" and "about" ask for the amount
     * the source gives; the case writes that amount down, so nothing is rounded here.
     */
    public boolean keptBy(double outcome, double amount) {
        return switch (this) {
            case GT -> outcome > amount;
            case EQ, GE, LT, APPROX, ESTIMATE -> outcome >= amount;
            case LE -> outcome <= amount;
        };
    }
}
