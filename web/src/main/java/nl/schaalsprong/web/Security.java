package nl.schaalsprong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schaalsprong.web.visitor.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").httpOnly(true));
        return http.authorizeHttpRequests(Security::table)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Security::headers)
                .exceptionHandling(Security::refusals)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .build();
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
                        .access((who, what) -> new AuthorizationDecision(may(who.get(), route)));
            }
        }
        paths.anyRequest().denyAll();
    }

    private static boolean may(Authentication who, Routes.Route route) {
        return Visitor.person(who).may(route.needs());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
        refusals.authenticationEntryPoint((request, response, why) -> refuse(response, why))
                .accessDeniedHandler((request, response, why) -> refuse(response, why));
    }

    /** Nobody signs in yet; without this a password would be made up and printed. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("nobody signs in");
        };
    }

    /** A form without its token is refused; any other refusal is a page that does not exist. */
    private static void refuse(HttpServletResponse response, Exception why) throws IOException {
        response.sendError(why instanceof CsrfException ? 403 : 404);
    }
}
