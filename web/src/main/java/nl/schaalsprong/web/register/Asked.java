package nl.schaalsprong.web.register;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.page.State;

/**
 * What a request asks of the search, beside the choices every page keeps.
 *
 * @param since the day after which changes are listed
 */
record Asked(Search search, Optional<LocalDate> since) {
    /** Names in the query string that are the search's own. */
    static final List<String> OWN =
            List.of("q", "type", "kind", "state", "actor", "visibility", "page", "since");

    private static final String DRAFTS = "draft";
    private static final int LAST_PAGE = 9_999;

    /** What the query string says; what it says wrongly is as if it were not there. */
    static Asked of(Map<String, List<String>> query) {
        return new Asked(
                new Search(
                        first(query, "q"),
                        type(first(query, "type")),
                        first(query, "kind"),
                        first(query, "state"),
                        first(query, "actor"),
                        first(query, "visibility").equals(DRAFTS),
                        page(first(query, "page"))),
                day(first(query, "since")));
    }

    /** The query string without what is the search's own. */
    static Map<String, List<String>> rest(Map<String, List<String>> query) {
        Map<String, List<String>> rest = new LinkedHashMap<>(query);
        OWN.forEach(rest::remove);
        return rest;
    }

    static Optional<Type> type(String name) {
        return Arrays.stream(Type.values())
                .filter(t -> t != Type.JUDGEMENT)
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 1;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing is looked for. */
    boolean isStart() {
        return pairs(1, search.type()).isEmpty() && search.page() == 1;
    }

    /** The address of this search with another type and page. */
    String link(String path, State state, Optional<Type> type, int page) {
        List<String> parts = new ArrayList<>();
        pairs(page, type)
                .forEach(
                        (name, value) ->
                                parts.add(
                                        name
                                                + "="
                                                + URLEncoder.encode(
                                                        value, StandardCharsets.UTF_8)));
        String kept = state.query();
        String own = String.join("&", parts);
        if (own.isEmpty()) {
            return path + kept;
        }
        return path + (kept.isEmpty() ? "?" : kept + "&") + own;
    }

    private Map<String, String> pairs(int page, Optional<Type> type) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("q", search.query());
        pairs.put("type", type.map(t -> t.name().toLowerCase(Locale.ROOT)).orElse(""));
        pairs.put("kind", search.kind());
        pairs.put("state", search.state());
        pairs.put("actor", search.actor());
        pairs.put("visibility", search.drafts() ? DRAFTS : "");
        pairs.put("page", page == 1 ? "" : String.valueOf(page));
        pairs.put("since", since.map(LocalDate::toString).orElse(""));
        pairs.values().removeIf(String::isEmpty);
        return pairs;
    }

    /** The choices of a page as hidden fields of a form. */
    static Map<String, String> hidden(State state) {
        Map<String, String> fields = new LinkedHashMap<>();
        String query = state.query();
        if (!query.isEmpty()) {
            for (String pair : query.substring(1).split("&")) {
                String[] parts = pair.split("=", 2);
                if (!parts[0].equals("day") && !parts[0].equals("valid")) {
                    fields.put(decode(parts[0]), decode(parts[1]));
                }
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
