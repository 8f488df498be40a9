package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.chart.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast by WCAG 2.2 (relative luminance), computed from the tokens the browser gets. */
class PaletteTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9A-F]{6});");

    private final Map<String, String> tokens = tokens();

    @ParameterizedTest
    @CsvSource({
        "ink, white",
        "ink, soft",
        "ink, selected",
        "ink, tile-unlikely",
        "ink, tile-even",
        "ink, tile-likely",
        "ink-2, white",
        "ink-2, soft",
        "ink-2, selected",
        "ink-2, tile-unlikely",
        "accent, white",
        "accent, soft",
        "accent, selected",
        "white, accent",
        "promise, white",
        "promise, selected",
        "building, white",
        "grid, white",
        "nitrogen, white",
        "space, white",
        "talent, white",
        "money, white",
        "access, white",
        "plans, white"
    })
    void words_stand_out_at_least_4_5_to_1(String front, String ground) {
        assertContrast(4.5, front, ground);
    }

    @ParameterizedTest
    @CsvSource({
        "line-2, white",
        "line-2, soft",
        "fan-edge, white",
        "fan-edge, fan-90",
        "promise, fan-50",
        "accent, fan-50",
        "building, building-tint",
        "grid, grid-tint",
        "nitrogen, nitrogen-tint",
        "space, space-tint",
        "talent, talent-tint",
        "money, money-tint",
        "access, access-tint",
        "plans, plans-tint"
    })
    void shapes_stand_out_at_least_3_to_1(String front, String ground) {
        assertContrast(3, front, ground);
    }

    @Test
    void files_have_the_colours_of_the_pages() {
        assertEquals(tokens.get("ink"), Palette.INK);
        assertEquals(tokens.get("ink-2"), Palette.INK_2);
        assertEquals(tokens.get("line"), Palette.LINE);
        assertEquals(tokens.get("line-2"), Palette.LINE_2);
        assertEquals(tokens.get("accent"), Palette.ACCENT);
        assertEquals(tokens.get("fan-90"), Palette.FAN_90);
        assertEquals(tokens.get("fan-50"), Palette.FAN_50);
        assertEquals(tokens.get("fan-edge"), Palette.FAN_EDGE);
        assertEquals(tokens.get("promise"), Palette.PROMISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "building",
                "grid",
                "nitrogen",
                "space",
                "talent",
                "money",
                "access",
                "plans"
            })
    void files_have_the_colours_of_the_limits(String limit) {
        assertEquals(tokens.get(limit), Palette.mark(limit));
        assertEquals(tokens.get(limit + "-tint"), Palette.tint(limit));
    }

    private void assertContrast(double least, String front, String ground) {
        double a = luminance(color(front));
        double b = luminance(color(ground));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= least, "%s on %s: %.2f".formatted(front, ground, contrast));
    }

    private String color(String token) {
        return Objects.requireNonNull(tokens.get(token), token);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        double channel = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens() {
        try (InputStream css =
                Objects.requireNonNull(
                        PaletteTest.class.getResourceAsStream("/static/tokens.css"))) {
            Map<String, String> tokens = new HashMap<>();
            Matcher matcher = TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
            return tokens;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
