package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schaalsprong.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page the public can reach by a link is looked at, so that a new page is held to the rule
 * without anybody thinking of it here. Left out are the trails themselves, letters (the source
 * itself) and frozen dossiers (each number of which has its own receipt).
 */
class TraceCrawlTest {
    private static final String OTHER =
            "/(?:en/)?(?:herkomst|provenance|brieven|letters|dossiers?|chart|series)(?:[/?].*)?";

    private static final Server SERVER = new Server();
    private static Map<String, String> said = Map.of();

    @BeforeAll
    static void crawl() {
        said = Crawl.of(SERVER.client(Role.PUBLIC), List.of("/", "/en"), "woning");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new java.util.TreeMap<>(said);
        pages.keySet().removeIf(path -> path.matches(OTHER));
        return pages;
    }

    @Test
    void every_number_on_every_public_page_has_a_trail() {
        List<String> untraced = new ArrayList<>();
        pages().forEach(
                        (path, page) ->
                                Traced.untraced(page).forEach(n -> untraced.add(path + " " + n)));
        assertEquals(List.of(), untraced);
        assertTrue(pages().size() > 40, "There are only " + pages().size());
    }

    @Test
    void no_trail_on_a_public_page_is_dead() {
        Client reader = SERVER.client(Role.PUBLIC);
        Set<String> trails = new LinkedHashSet<>();
        pages().values().forEach(page -> trails.addAll(Traced.trails(page)));
        List<String> dead = new ArrayList<>();
        for (String trail : trails) {
            String path = trail.replaceAll("#.*", "");
            String known = said.get(path);
            String answer = known == null ? "" + reader.get(path).statusCode() : known;
            if (!answer.startsWith("200")) {
                dead.add(answer.substring(0, 3) + " " + trail);
            }
        }
        assertEquals(List.of(), dead);
    }
}
