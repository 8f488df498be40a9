package nl.schaalsprong.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;

/** The rules for the name of an account: it stands in every history, so it must be plain. */
final class Name {
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9._@-]+");

    private Name() {}

    /** The name as it is kept: without outer spaces, in small letters. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a normal name; empty when it can be used. */
    static List<Finding> faults(String name) {
        Place place = Place.whole("name");
        if (name.length() > Limits.NAME) {
            return List.of(Finding.error("people.name-too-long", place, Limits.NAME));
        }
        return PLAIN.matcher(name).matches()
                ? List.of()
                : List.of(Finding.error("people.name-not-plain", place, name));
    }
}
