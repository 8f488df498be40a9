package nl.schaalsprong.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/**
 * A file that did not come as a file, or not whole, is a request gone wrong and no fault of ours.
 */
@ControllerAdvice
class Uploads {
    @ExceptionHandler(MultipartException.class)
    void refuse(MultipartException why, HttpServletResponse response) throws IOException {
        response.sendError(
                why instanceof ErrorResponse known
                        ? known.getStatusCode().value()
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}
