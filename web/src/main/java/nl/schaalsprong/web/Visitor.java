package nl.schaalsprong.web;

import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the {@link Person} who asks. */
@Configuration(proxyBeanMethods = false)
class Visitor implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    /** Who an authentication is; the public when there is none. Authorities are names of roles. */
    static Person person(@Nullable Authentication who) {
        if (who == null || !who.isAuthenticated()) {
            return Person.PUBLIC;
        }
        List<String> granted =
                who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC && granted.contains(role.name()))
                .reduce((_, higher) -> higher)
                .map(role -> new Person(who.getName(), role))
                .orElse(Person.PUBLIC);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return person(SecurityContextHolder.getContext().getAuthentication());
    }
}
