package nl.schaalsprong.register;

/**
 * An amount of money in whole eurocents.
 *
 * @param eurocent the amount
 * @param priceYear the year whose prices it is in, or 0 when the source does not say
 */
public record Money(long eurocent, int priceYear) {
    /** Whole euros. */
    public static Money euro(long euro, int priceYear) {
        return new Money(Math.multiplyExact(euro, 100L), priceYear);
    }
}
