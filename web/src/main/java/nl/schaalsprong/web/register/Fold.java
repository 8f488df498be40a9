package nl.schaalsprong.web.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.schaalsprong.web.limit.Limits;

/** Makes words comparable: without case, accents and the marks within numbers. */
final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(?!\\d))");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** Words with one blank before each and one at the end. */
    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String whole = THOUSANDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return " " + BETWEEN.matcher(whole).replaceAll(" ").strip() + " ";
    }

    /** The words somebody looks for, no more than {@link Limits#SEARCH_WORDS}. */
    static List<String> words(String query) {
        String text = query.substring(0, Math.min(query.length(), Limits.PARAMETER_LENGTH));
        return Arrays.stream(of(text).strip().split(" "))
                .filter(w -> !w.isEmpty())
                .distinct()
                .limit(Limits.SEARCH_WORDS)
                .toList();
    }
}
