package nl.schaalsprong.web.chart;

import static nl.schaalsprong.chart.SvgText.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import nl.schaalsprong.chart.Palette;
import nl.schaalsprong.chart.Picture;
import nl.schaalsprong.chart.SvgText;

/**
 * A chart as an SVG that stands alone: its typeface, words for who does not see it, its receipt.
 */
final class SvgFile {
    private static final String FONT = "/static/vendor/source-sans-3-latin-%d-normal.woff2";
    private static final String STYLE = style();

    private SvgFile() {}

    static String of(ChartFile chart, Drawn drawn, String language) {
        Picture alone = chart.alone(drawn);
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <svg xmlns="http://www.w3.org/2000/svg" xml:lang="%s" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-labelledby="t d" font-family="'Source Sans 3', 'Source Sans Pro', sans-serif" data-hash="%s" data-scenario="%s" data-receipt="%s">
               <title id="t">%s</title>
               <desc id="d">%s</desc>
               <style>%s</style>
               <rect width="%d" height="%d" fill="%s"/>
               %s
               </svg>
               """
                .formatted(
                        language,
                        alone.width(),
                        alone.height(),
                        alone.width(),
                        alone.height(),
                        drawn.scenario().substring(0, 8),
                        drawn.scenario(),
                        drawn.receipt(),
                        escaped(chart.finding()),
                        escaped(
                                (chart.description() + " " + String.join(" ", drawn.notes()))
                                        .strip()),
                        STYLE,
                        alone.width(),
                        alone.height(),
                        Palette.WHITE,
                        SvgText.marks(alone, "p"));
    }

    private static String style() {
        return face(400) + face(700);
    }

    private static String face(int weight) {
        try (InputStream in =
                Objects.requireNonNull(SvgFile.class.getResourceAsStream(FONT.formatted(weight)))) {
            return "@font-face{font-family:'Source Sans 3';font-weight:%d;src:url(data:font/woff2;base64,%s) format('woff2')}"
                    .formatted(weight, Base64.getEncoder().encodeToString(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
