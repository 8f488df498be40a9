package nl.schaalsprong.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Limit;
import tools.jackson.databind.json.JsonMapper;

/** What the browser needs to put words to a frame, as JSON in the page. */
final class LiveWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> KEYS =
            List.of(
                    "card.margin",
                    "card.same",
                    "card.up",
                    "card.down",
                    "card.up-word",
                    "card.down-word",
                    "card.needed-50",
                    "card.needed-50-reached",
                    "card.needed-95",
                    "card.needed-95-reached",
                    "fan.expected",
                    "unit.million",
                    "unit.billion",
                    "live.lost",
                    "live.coarse");

    private LiveWords() {}

    static String of(Case subject, Words words) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("language", words.language().tag());
        all.put(
                "variants",
                subject.register().promises().stream()
                        .flatMap(p -> p.variants().stream())
                        .map(v -> v.id())
                        .toList());
        all.put("limits", subject.limits().stream().map(l -> limit(subject, l, words)).toList());
        all.put(
                "scale",
                Scale.BANDS.stream()
                        .map(b -> Map.of("from", b.from(), "word", words.of(b.key())))
                        .toList());
        all.put("words", words(words));
        return JSON.writeValueAsString(all);
    }

    private static Map<String, String> limit(Case subject, Limit limit, Words words) {
        LimitView view = Bills.limit(subject, limit.id(), words);
        return Map.of(
                "id", view.id(),
                "title", view.title(),
                "brief", view.brief(),
                "pattern", view.pattern());
    }

    private static Map<String, String> words(Words words) {
        Map<String, String> all = new LinkedHashMap<>();
        KEYS.forEach(key -> all.put(key, words.orElse(key, "")));
        return all;
    }
}
