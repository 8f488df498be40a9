package nl.schaalsprong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.page.Errors;
import nl.schaalsprong.web.people.Recognition;
import nl.schaalsprong.web.visitor.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything that guards the server, on one page. Who may ask for what stands in {@link Routes}.
 */
@Configuration(proxyBeanMethods = false)
class Security {
    /** Scripts, styles, fonts and connections from this server only; nothing inline, no frames. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " object-src 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Accounts accounts, CsrfTokenRepository tokens)
            throws Exception {
        return http.authorizeHttpRequests(Security::table)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(new Recognition(accounts), CsrfFilter.class)
                .addFilterBefore(new Pace(Clock::nanos), CsrfFilter.class)
                .headers(Security::headers)
                .exceptionHandling(Security::refusals)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .build();
    }

    /** The token of a form is compared with a cookie that no script and no other site can use. */
    @Bean
    CsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").httpOnly(true));
        return tokens;
    }

    /**
     * Lets through what the table names; whoever lacks the role is told the page does not exist.
     */
    private static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    paths) {
        for (Routes.Route route : Routes.TABLE) {
            for (String method : route.methods().split(" ")) {
                paths.requestMatchers(HttpMethod.valueOf(method), route.path())
                        .access(
                                (who, what) ->
                                        new AuthorizationDecision(
                                                may(who.get(), route, what.getRequest())));
            }
        }
        paths.anyRequest().denyAll();
    }

    /** Leaves a mark on the request when there is a page but not for this role. */
    private static boolean may(Authentication who, Routes.Route route, HttpServletRequest request) {
        Person person = Visitor.person(who);
        if (!person.may(route.needs()) && !person.equals(Person.PUBLIC)) {
            request.setAttribute(Routes.Route.class.getName(), route);
        }
        return person.may(route.needs());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .addHeaderWriter(Security::keepNothing);
    }

    /** What somebody who is signed in sees is kept by no browser and no proxy, save the styles. */
    private static void keepNothing(HttpServletRequest request, HttpServletResponse response) {
        boolean same = request.getRequestURI().startsWith("/static/");
        if (!same && !Visitor.current().equals(Person.PUBLIC)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
        refusals.authenticationEntryPoint(Security::refuse).accessDeniedHandler(Security::refuse);
    }

    /** Accounts are ours, see {@link Recognition}; without this a password would be printed. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("accounts are kept elsewhere");
        };
    }

    /**
     * A form without its token is refused, and so is whoever is signed in with too low a role; to
     * anybody else the page does not exist.
     */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        if (why instanceof CsrfException) {
            request.setAttribute(Errors.REASON, "expired");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getAttribute(Routes.Route.class.getName()) != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
