package nl.schaalsprong.language.unit;

/**
 * The unit of something: a product of units and of units that are still to be found.
 *
 * @param units by canonical name
 * @param open by the name of what they belong to
 */
record Measure(Powers units, Powers open) {
    static final Measure NONE = new Measure(Powers.NONE, Powers.NONE);

    static Measure of(Powers units) {
        return new Measure(units, Powers.NONE);
    }

    /** The unit of something that has none written. */
    static Measure open(String name) {
        return new Measure(Powers.NONE, Powers.of(name));
    }

    Measure times(Measure other) {
        return new Measure(units.times(other.units), open.times(other.open));
    }

    Measure over(Measure other) {
        return new Measure(units.over(other.units), open.over(other.open));
    }

    Measure to(Ratio power) {
        return new Measure(units.to(power), open.to(power));
    }

    boolean isLost() {
        return units.isLost() || open.isLost();
    }
}
