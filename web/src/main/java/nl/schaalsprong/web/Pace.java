package nl.schaalsprong.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.limit.Throttle;
import nl.schaalsprong.web.visitor.Source;
import nl.schaalsprong.web.visitor.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds one visitor to a pace, so that there is something left for the others. What is written is
 * counted, and so are addresses with a question in them when the public asks, since those have to
 * be computed; of these only so many are answered at once. Pages without a question are the same
 * for everybody and are not counted.
 */
final class Pace extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int TOO_MANY = 429;
    private static final String SOON = "5";

    private final Throttle writes;
    private final Throttle uploads;
    private final Throttle questions;
    private final Semaphore answering = new Semaphore(Limits.ANSWERING);

    /**
     * Holds visitors to the pace of {@link Limits}.
     *
     * @param nanos a clock that only goes forward
     */
    Pace(LongSupplier nanos) {
        writes = new Throttle(Limits.WRITES, MINUTE, nanos);
        uploads = new Throttle(Limits.UPLOADS, MINUTE, nanos);
        questions = new Throttle(Limits.QUESTIONS, MINUTE, nanos);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = wait(request);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            response.sendError(TOO_MANY);
        } else if (isQuestion(request)) {
            answer(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!answering.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            answering.release();
        }
    }

    /** Seconds until this visitor may do this; 0 when it may be done now. */
    private long wait(HttpServletRequest request) {
        String visitor = Source.of(request);
        if (!READING.contains(request.getMethod())) {
            return Math.max(writes.take(visitor), isUpload(request) ? uploads.take(visitor) : 0);
        }
        boolean counts = isQuestion(request) || isSocket(request);
        return counts && isPublic() ? questions.take(visitor) : 0;
    }

    private static boolean isPublic() {
        return Visitor.current().equals(Person.PUBLIC);
    }

    private static boolean isQuestion(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && request.getQueryString() != null
                && !isSocket(request);
    }

    private static boolean isSocket(HttpServletRequest request) {
        return request.getRequestURI().equals("/live");
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
