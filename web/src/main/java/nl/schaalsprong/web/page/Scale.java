package nl.schaalsprong.web.page;

import java.util.List;

/** The fixed scale of words for a chance; each band holds its lower bound. */
public final class Scale {
    /** A band of chances with its word. */
    public record Band(double from, double to, String key) {}

    /** All bands from low to high. */
    public static final List<Band> BANDS =
            List.of(
                    new Band(0, 0.01, "scale.excluded"),
                    new Band(0.01, 0.10, "scale.very-unlikely"),
                    new Band(0.10, 0.33, "scale.unlikely"),
                    new Band(0.33, 0.66, "scale.even"),
                    new Band(0.66, 0.90, "scale.likely"),
                    new Band(0.90, 0.99, "scale.very-likely"),
                    new Band(0.99, 1.01, "scale.certain"));

    private Scale() {}

    /** A chance as it is shown, in whole per cents, so that figure and word never disagree. */
    public static double shown(double chance) {
        return Math.round(chance * 100) / 100.0;
    }

    /** The band a chance falls in. */
    public static Band band(double chance) {
        return BANDS.reversed().stream()
                .filter(b -> shown(chance) >= b.from())
                .findFirst()
                .orElse(BANDS.getFirst());
    }

    /** The word for a chance. */
    public static String word(double chance, Words words) {
        return words.of(band(chance).key());
    }
}
