package nl.schaalsprong.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Follows every link and sends every form that only asks, from a list of addresses on. Of addresses
 * that ask the same of the same row of the table a few are visited.
 */
final class Crawl {
    private static final int ALIKE = 4;
    private static final int MOST = 3_000;

    private static final Pattern LINK =
            Pattern.compile("(?:href|src|action|data-[a-z-]+)=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern ACTION = Pattern.compile("action=\"(/[^\"]*)\"");
    private static final Pattern FIELD =
            Pattern.compile(
                    "<input(?![^>]*type=\"(?:hidden|checkbox|radio))[^>]*name=\"([^\"]+)\"");

    /** Choices of the reader that every link carries along, and what the others are set to. */
    private static final Pattern CHOICE =
            Pattern.compile("(?:m\\.[^=]*|a\\.[^=]*|promise|place|receipt|scenario)=[^&]*&|=[^&]*");

    /** Tokens, and what is worked out while the crawl goes on. */
    private static final Pattern CHANGING =
            Pattern.compile(
                    "(?s)name=\"_csrf\" value=\"[^\"]*\"|<section[^>]*\"decides\".*?</section>");

    /** The length is that of the body with what changes. */
    private static final Set<String> CHANGING_HEADERS =
            Set.of("date", "set-cookie", "content-length");

    private final Client client;
    private final String asked;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();

    private Crawl(Client client, String asked) {
        this.client = client;
        this.asked = asked;
    }

    /**
     * Everything that is said to a visitor, by address: status, headers and body, without tokens.
     *
     * @param asked what is filled in where a form asks something
     */
    static Map<String, String> of(Client client, Collection<String> starts, String asked) {
        Crawl crawl = new Crawl(client, asked);
        starts.stream().filter(crawl.seen::add).forEach(crawl.waiting::add);
        while (!crawl.waiting.isEmpty()) {
            crawl.visit(crawl.waiting.remove());
            if (crawl.said.size() > MOST) {
                throw new IllegalStateException("There is no end to " + crawl.waiting);
            }
        }
        return crawl.said;
    }

    private void visit(String path) {
        HttpResponse<String> answer = client.get(path);
        String headers =
                answer.headers().map().entrySet().stream()
                        .filter(header -> !CHANGING_HEADERS.contains(header.getKey()))
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("\n"));
        said.put(
                path,
                answer.statusCode()
                        + "\n"
                        + headers
                        + "\n"
                        + CHANGING.matcher(answer.body()).replaceAll(""));
        links(answer.body()).forEach(this::follow);
    }

    private Stream<String> links(String page) {
        Stream<String> links =
                LINK.matcher(page).results().map(m -> m.group(1).replace("&amp;", "&"));
        Stream<String> forms =
                FORM.matcher(page).results().filter(Crawl::asks).flatMap(this::questions);
        return Stream.concat(links, forms);
    }

    private static boolean asks(MatchResult form) {
        return !form.group(1).contains("method=\"post\"");
    }

    private Stream<String> questions(MatchResult form) {
        List<String> actions =
                ACTION.matcher(form.group(1)).results().map(m -> m.group(1)).toList();
        return FIELD.matcher(form.group(2))
                .results()
                .flatMap(f -> actions.stream().map(a -> a + "?" + f.group(1) + "=" + asked));
    }

    private void follow(String path) {
        if (path.startsWith("/static/") || path.startsWith("/live") || !seen.add(path)) {
            return;
        }
        if (!path.contains("?") || alike.merge(shape(path), 1, Integer::sum) <= ALIKE) {
            waiting.add(path);
        }
    }

    /** The row of the table an address falls under, and what is asked beside the choices. */
    private static String shape(String path) {
        int question = path.indexOf('?');
        PathContainer asked = PathContainer.parsePath(path.substring(0, question));
        String row =
                Routes.TABLE.stream()
                        .map(Routes.Route::path)
                        .filter(p -> PathPatternParser.defaultInstance.parse(p).matches(asked))
                        .findFirst()
                        .orElse("");
        return row + CHOICE.matcher(path.substring(question + 1) + "&").replaceAll("");
    }
}
