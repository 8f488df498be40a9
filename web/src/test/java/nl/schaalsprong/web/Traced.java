package nl.schaalsprong.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule that every number on a page says where it comes from. Its row, item or sentence holds a
 * link to a trail, a record, a source or the model; or the figure it stands in has a pair of its
 * own, marked as such ({@code .trace.whole}).
 */
final class Traced {
    private static final Set<String> NAMES = Set.of("td", "dd", "b", "output");
    private static final Set<String> STYLES =
            Set.of("figure", "sentence", "lead", "account-total", "share-of", "range");

    private static final Set<String> ROWS =
            Set.of("tr", "li", "p", "h1", "h2", "figure", "header", "dd", "dt", "div:dl");
    private static final Set<String> FIGURES =
            Set.of("section", "article", "aside", "details", "footer");

    /** What a reader fills in, the history of a record, and counts of what is listed below. */
    private static final Set<String> OTHER =
            Set.of("versions", "facets", "trace", "choose", "bill", "counts", "pill");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[±+\\u2212\\u2013<>≈~]?[\\s\\u00a0\\u2060]*(?:€[\\s\\u00a0]*)?\\d.*)"
                            + "|.*(?:€[\\s\\u00a0]?\\d|\\d[\\s\\u00a0]?%|\\d[\\s\\u00a0](?:woningen|homes|MW"
                            + "|ha|banen|jobs|mln|mld|miljoen|miljard|million|billion)).*",
                    Pattern.DOTALL);

    private static final Pattern DAY =
            Pattern.compile(
                    "(?:(?:\\d{1,2}[\\s\\u00a0])?[a-zé]{3,9}\\.?[\\s\\u00a0])?(?:19|20)\\d\\d"
                            + "(?:[-–/](?:Q\\d|\\d\\d?(?:-\\d\\d)?|(?:19|20)\\d\\d))?\\.?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAIL =
            Pattern.compile(
                    "/(?:en/)?(?:herkomst|provenance|register|model|verschil|change)[/?].*|.*#source-.*|#equation"
                            + "|#instrument-.*");

    private Traced() {}

    /** The numbers on a page that do not say where they come from. */
    static List<String> untraced(String html) {
        return main(html)
                .filter(Traced::isShown)
                .filter(shown -> isNumber(text(shown)))
                .filter(shown -> !isTraced(shown))
                .map(shown -> where(shown) + ": " + text(shown))
                .toList();
    }

    /** The trails a page leads to. */
    static List<String> trails(String html) {
        return main(html)
                .filter(Traced::isTrail)
                .map(a -> a.attribute("href"))
                .filter(href -> href.startsWith("/"))
                .toList();
    }

    private static Stream<Markup> main(String html) {
        return Markup.of(html).all().filter(m -> m.name().equals("main")).flatMap(Markup::all);
    }

    private static boolean isShown(Markup element) {
        boolean shown =
                NAMES.contains(element.name())
                        || STYLES.stream().anyMatch(element::is)
                        || element.attribute("data-part").equals("figure");
        return shown
                && element.up().noneMatch(m -> OTHER.stream().anyMatch(m::is))
                && element.up().noneMatch(m -> Set.of("svg", "figcaption").contains(m.name()));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && !DAY.matcher(text).matches();
    }

    private static String text(Markup element) {
        return element.text(
                m ->
                        m.is("unseen")
                                || m.is("trace")
                                || m.name().equals("svg")
                                || m.name().equals("code"));
    }

    private static boolean isTraced(Markup shown) {
        return shown.up()
                .anyMatch(
                        at ->
                                isTrail(at)
                                        || isRow(at) && at.all().anyMatch(Traced::isTrail)
                                        || FIGURES.contains(at.name()) && hasPair(at));
    }

    private static boolean isTrail(Markup element) {
        return element.name().equals("a") && TRAIL.matcher(element.attribute("href")).matches();
    }

    private static boolean isRow(Markup element) {
        return ROWS.contains(element.name())
                || ROWS.contains(
                        element.name() + ":" + element.parent().map(Markup::name).orElse(""));
    }

    /** Whether a pair stands in this figure and in no smaller one. */
    private static boolean hasPair(Markup figure) {
        return figure.all()
                .filter(m -> m.is("whole"))
                .anyMatch(
                        pair ->
                                pair.up()
                                        .filter(m -> FIGURES.contains(m.name()))
                                        .findFirst()
                                        .filter(figure::equals)
                                        .isPresent());
    }

    private static String where(Markup shown) {
        return shown.up().limit(5).map(Markup::toString).collect(Collectors.joining(" < "));
    }
}
