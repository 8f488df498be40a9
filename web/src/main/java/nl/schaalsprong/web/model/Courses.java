package nl.schaalsprong.web.model;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schaalsprong.futures.Course;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.stereotype.Component;

/** Courses of single variables, kept for those asked last; one is computed at a time. */
@Component
class Courses {
    /** Enough for a median and a 5-95 % band to a few per cent of the band. */
    static final int SIZE = 1_000;

    private static final int MOST = 64;

    private final Answers answers;
    private final Map<String, Course> courses =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Course> eldest) {
                    return size() > MOST;
                }
            };

    Courses(Answers answers) {
        this.answers = answers;
    }

    /** The course of an element that the model has. */
    synchronized Course of(Scenario scenario, String element) {
        return courses.computeIfAbsent(
                element + " " + scenario.canonical(),
                _ -> Course.of(answers.subject(), scenario, element, SIZE, Answers.SEED).orThrow());
    }
}
