package nl.schaalsprong.web.scenario;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.web.page.State;

/** What two scenarios an address asks for. */
record Choices(String a, String b) {
    /** A is the baseline and B what the reader has set, unless the address says otherwise. */
    static Choices of(Map<String, List<String>> query) {
        return new Choices(first(query, "a", Side.BASELINE), first(query, "b", Side.NOW));
    }

    /** The query string of a comparison. */
    static String query(State state, String a, String b) {
        String rest = state.query();
        String both = "a=" + encode(a) + "&b=" + encode(b);
        return rest.isEmpty() ? "?" + both : rest + "&" + both;
    }

    private static String first(Map<String, List<String>> query, String name, String otherwise) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
