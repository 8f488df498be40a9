package nl.schaalsprong.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.schaalsprong.base.Language;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort: every error that reached nobody else becomes a page without a stack trace. */
@Controller
public class Errors implements ErrorController {
    /** Attribute of a request: why it was refused, where the status alone does not say. */
    public static final String REASON = Errors.class.getName();

    private final Responses responses;

    Errors(Responses responses) {
        this.responses = responses;
    }

    @RequestMapping("/error")
    ResponseEntity<String> page(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Language language =
                String.valueOf(path).startsWith("/en") ? Language.ENGLISH : Language.DUTCH;
        int status = code instanceof Integer given ? given : 404;
        return request.getAttribute(REASON) instanceof String reason
                ? responses.refusal(language, status, reason)
                : responses.refusal(language, status, List.of());
    }
}
