package nl.schaalsprong.web.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.web.page.Words;

/** How elements of variables are called on a page: places between the brackets by their name. */
record ElementNames(Case subject, Words words) {
    /** Such as {@code dwellings[Eindhoven]} for {@code dwellings[gm0772]}. */
    String of(String element) {
        int bracket = element.indexOf('[');
        return bracket < 0 ? element : element.substring(0, bracket) + "[" + inside(element) + "]";
    }

    /** What stands between the brackets, or the whole where there are none. */
    String inside(String element) {
        int bracket = element.indexOf('[');
        return bracket < 0
                ? place(element)
                : Arrays.stream(element.substring(bracket + 1, element.length() - 1).split(", "))
                        .map(this::place)
                        .collect(Collectors.joining(", "));
    }

    private String place(String name) {
        return subject.place(name.toUpperCase(Locale.ROOT))
                .map(a -> words.of(a.name()))
                .orElse(name);
    }
}
