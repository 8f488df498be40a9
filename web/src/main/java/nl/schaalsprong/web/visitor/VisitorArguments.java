package nl.schaalsprong.web.visitor;

import java.util.List;
import java.util.Objects;
import nl.schaalsprong.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the {@link Person} who asks and the {@link Token} for their forms. */
@Configuration(proxyBeanMethods = false)
class VisitorArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Person.class || type == Token.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Person.class ? Visitor.current() : token(request);
    }

    /** Asking for the token is what makes the server send its cookie, so only forms do. */
    private static Token token(NativeWebRequest request) {
        Object given =
                request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        CsrfToken token =
                (CsrfToken) Objects.requireNonNull(given, "the filter gives every request one");
        return new Token(token.getParameterName(), token.getToken());
    }
}
