package nl.schaalsprong.futures.history;

import java.nio.file.Path;
import nl.schaalsprong.cases.CaseReader;
import org.junit.jupiter.api.Test;

class HindcastTest {
    @Test
    void prints() {
        var subject =
                CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                        .orThrow();
        var h = Judgement.of(subject, 1000, 42, 2).orElseThrow();
        h.tests()
                .forEach(
                        t ->
                                System.out.println(
                                        t.test()
                                                + " "
                                                + t.ratio()
                                                + " frozen "
                                                + t.frozenRatio()
                                                + "\n   "
                                                + t));
        h.bands().forEach(System.out::println);
        h.scores().forEach(System.out::println);
        h.plumbing().forEach(System.out::println);
        var b = Trials.of(subject, 1000, 42, 2).orElseThrow();
        b.rows().forEach(System.out::println);
        System.out.println(b.logRatio() + " " + b.brier() + b.logScore());
    }
}
