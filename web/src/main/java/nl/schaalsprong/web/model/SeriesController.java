package nl.schaalsprong.web.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.Course;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.why.CentralFutures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The course of one element as a file: every quarter, full precision. */
@Controller
class SeriesController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Answers answers;
    private final CentralFutures centrals;
    private final Courses courses;
    private final Responses responses;

    SeriesController(
            Answers answers, CentralFutures centrals, Courses courses, Responses responses) {
        this.answers = answers;
        this.centrals = centrals;
        this.courses = courses;
        this.responses = responses;
    }

    @GetMapping("/series/{element}")
    ResponseEntity<String> series(
            @PathVariable("element") String element,
            @RequestParam MultiValueMap<String, String> query) {
        boolean known =
                answers.subject().plan().variables().stream()
                        .anyMatch(v -> v.elements().contains(element));
        return known
                ? responses.with(Language.DUTCH, query, state -> file(element, state))
                : responses.refusal(Language.DUTCH, 404, List.of());
    }

    private ResponseEntity<String> file(String element, State state) {
        Course course = courses.of(state.scenario(), element);
        double[] central = centrals.of(state.scenario()).of(element);
        StringBuilder text = new StringBuilder("date,central,p05,p25,p50,p75,p95\n");
        for (int i = 0; i < course.moments().size(); i++) {
            var q = course.fan().get(i);
            text.append(course.moments().get(i));
            for (double value :
                    new double[] {central[i], q.p05(), q.p25(), q.p50(), q.p75(), q.p95()}) {
                text.append(',').append(value);
            }
            text.append('\n');
        }
        String name = element.replaceAll("[^a-z0-9_]+", "-").replaceAll("-$", "") + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.toString());
    }
}
