package nl.schaalsprong.web.why;

import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/** Values of parameters and model variables as a reader writes them. */
public final class Ranges {
    private Ranges() {}

    /** With four figures: large values whole, small ones with what tells them apart. */
    public static String number(double value, Words words) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        int digits = size == 0 ? 0 : (int) Math.max(0, 3 - Math.floor(Math.log10(size)));
        return new Numbers(words).plain(value, Math.min(9, digits));
    }
}
