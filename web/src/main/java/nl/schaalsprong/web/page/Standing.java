package nl.schaalsprong.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whether the answers follow what was published last, looked at once for each request, so that
 * every page that shows a chance can say that it is an old one.
 */
@Component
final class Standing implements HandlerInterceptor, WebMvcConfigurer {
    private static final String BEHIND = Standing.class.getName();

    private final Answers answers;

    Standing(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEHIND, answers.behind().isPresent());
        return true;
    }

    /**
     * Whether what this thread answers comes from a register before the last; no outside a request.
     */
    static boolean behind() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && Boolean.TRUE.equals(
                        request.getAttribute(BEHIND, RequestAttributes.SCOPE_REQUEST));
    }
}
