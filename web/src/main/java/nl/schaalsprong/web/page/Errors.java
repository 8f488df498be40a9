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
class Errors implements ErrorController {
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
        return responses.refusal(
                language, code instanceof Integer status ? status : 404, List.of());
    }
}
