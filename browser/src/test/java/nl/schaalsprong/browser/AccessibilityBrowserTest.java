package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page has anything axe knows to be wrong, in either language, wide or narrow. */
class AccessibilityBrowserTest {
    private final Served served = Served.here();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/?promise=homes-62000",
                "/belofte/homes-62000",
                "/en/promise/homes-62000",
                "/plek/GM0772",
                "/en/place/GM0772",
                "/plekken",
                "/grenzen",
                "/en/limits?place=GM0772",
                "/en/places",
                "/brieven",
                "/en/letters",
                "/dossier",
                "/en/dossiers",
                "/bronnen",
                "/en/sources",
                "/herkomst/limit.woondeal-45000-gross.grid",
                "/en/provenance/chance.woondeal-45000-gross",
                "/herkomst/money",
                "/verschil?to=p.demand-homes%3D0.7,0.8,0.9",
                "/en/change?to=p.demand-homes%3D0.7,0.8,0.9",
                "/model?q=grid",
                "/en/model",
                "/en/model?view=Grid",
                "/model?view=Talent",
                "/model/home_starts",
                "/en/model/dwellings",
                "/model/parameter/demand-homes?p.demand-homes=0.7,0.8,0.9",
                "/en/model/parameter/demand-homes",
                "/?p.demand-homes=0.7,0.8,0.9&r.demand-homes=minder",
                "/vergelijk?m.factory-built-homes=3000",
                "/en/compare?m.factory-built-homes=3000",
                "/scenarios?m.factory-built-homes=3000",
                "/en/scenarios",
                "/toets",
                "/en/history",
                "/geld?m.public-euro-per-home=150",
                "/en/money?m.public-euro-per-home=150",
                "/niets",
                "/?onzin=1"
            })
    void axe_finds_nothing(String path) {
        for (int width : new int[] {1440, 360}) {
            assertEquals("", violations(path, width), path + " at " + width);
        }
    }

    private String violations(String path, int width) {
        try (BrowserContext window = served.window(width, true)) {
            Page page = window.newPage();
            page.navigate(served.at(path));
            return Accessible.violations(page);
        }
    }
}
