package nl.schaalsprong.web.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Version;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request the role its account has at this moment, so that closing an account, changing its
 * role or replacing its passphrase works at once for everybody who is signed in with it.
 */
public final class Recognition extends OncePerRequestFilter {
    private final Accounts accounts;

    /** Recognises these accounts. */
    public Recognition(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication given = SecurityContextHolder.getContext().getAuthentication();
        if (given != null && given.getPrincipal() instanceof Pass pass) {
            Optional<Account> account = account(pass);
            account.ifPresentOrElse(Recognition::recognise, () -> forget(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> account(Pass pass) {
        return accounts.standing(pass.name())
                .map(Version::account)
                .filter(account -> pass.standsFor(account, Clock.now()));
    }

    /** For this request only: what the session keeps stays without rights. */
    private static void recognise(Account account) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                account.name(),
                                "",
                                List.of(new SimpleGrantedAuthority(account.role().name())))));
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
