package nl.schaalsprong.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Moves sliders through 200 settings that were never asked before, in Chromium against the real
 * server, and says how long it took from the hand to the painted picture, and where it went.
 */
public final class SliderBench {
    private static final int STEPS = 200;
    private static final int WARM_UP = 20;

    private record Step(double total, double server, double way, double draw, double paint) {}

    private SliderBench() {}

    /** Runs the benchmark and prints milliseconds. */
    public static void main(String[] arguments) {
        Page page = Served.here().open("/", 1440);
        page.waitForFunction("() => document.documentElement.classList.contains('live')");
        page.waitForFunction("() => !document.getElementById('measures').dataset.pending");
        List<Step> steps = new ArrayList<>();
        Locator sliders = page.locator("input[type=range]");
        int count = sliders.count();
        for (int i = 0; i < WARM_UP + STEPS; i++) {
            Step step = step(page, i, count);
            if (i >= WARM_UP) {
                steps.add(step);
            }
        }
        System.out.printf(
                "slider: %d steps, each a new scenario of 256 futures, %d processors%n",
                steps.size(), Runtime.getRuntime().availableProcessors());
        print("hand to painted picture", steps, Step::total);
        print("  server computes", steps, Step::server);
        print("  way there and back", steps, Step::way);
        print("  drawing", steps, Step::draw);
        print("  painting", steps, Step::paint);
        System.exit(0);
    }

    /** One setting, counted like an odometer so that no scenario comes twice. */
    private static Step step(Page page, int number, int sliders) {
        Object seen =
                page.evaluate(
                        """
                        ([number, sliders]) => new Promise(done => {
                            addEventListener("sprong:drawn", e => e.detail.size === 256 && done(e.detail), { once: true });
                            const all = [...document.querySelectorAll("input[type=range]")];
                            const slider = all[Math.floor(number / 7) % sliders];
                            const low = Number(slider.min), high = Number(slider.max);
                            slider.value = low + (high - low) * ((number % 7) + 1) / 8 + Number(slider.step);
                            slider.dispatchEvent(new Event("input", { bubbles: true }));
                        })
                        """,
                        List.of(number, sliders));
        Map<?, ?> detail = (Map<?, ?>) seen;
        double moved = number(detail, "moved");
        double server = number(detail, "micros") / 1000;
        double received = number(detail, "received");
        double drawn = number(detail, "drawn");
        double painted = number(detail, "painted");
        return new Step(
                painted - moved,
                server,
                received - moved - server,
                drawn - received,
                painted - drawn);
    }

    private static double number(Map<?, ?> detail, String key) {
        return detail.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static void print(String what, List<Step> steps, ToDoubleFunction<Step> part) {
        List<Double> all = new ArrayList<>(steps.stream().mapToDouble(part).boxed().toList());
        Collections.sort(all);
        System.out.printf(
                Locale.ROOT,
                "%-26s p50 %6.1f ms   p95 %6.1f ms%n",
                what,
                all.get(all.size() / 2),
                all.get(all.size() * 95 / 100));
    }
}
