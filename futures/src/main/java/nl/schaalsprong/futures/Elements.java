package nl.schaalsprong.futures;

import java.util.Locale;

/** Names of elements of the model. */
public final class Elements {
    private Elements() {}

    /** The full name of the element of a variable for a place, by its code. */
    public static String of(String variable, String place) {
        return variable + "[" + place.toLowerCase(Locale.ROOT) + "]";
    }
}
