package nl.schaalsprong.web.scenario;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.web.page.State;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The reader's choices as fields of a form and back. */
public final class Fields {
    private Fields() {}

    /** A hidden field. */
    public record Field(String name, String value) {}

    /** Every choice of a state, so that a form keeps them. */
    static List<Field> of(State state) {
        return parameters(state.query()).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> new Field(e.getKey(), v)))
                .toList();
    }

    /** The parameters of a query string, with or without its question mark. */
    static MultiValueMap<String, String> parameters(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        Arrays.stream(query.replaceFirst("^[^?]*\\?", "").split("&"))
                .filter(p -> !p.isEmpty())
                .map(p -> p.split("=", 2))
                .forEach(p -> parameters.add(decode(p[0]), p.length > 1 ? decode(p[1]) : ""));
        return parameters;
    }

    /** The parameters without some. */
    static MultiValueMap<String, String> without(Map<String, List<String>> all, String... names) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>();
        all.forEach(rest::addAll);
        List.of(names).forEach(rest::remove);
        return rest;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
