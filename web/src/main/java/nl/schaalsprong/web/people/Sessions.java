package nl.schaalsprong.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.people.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends what the server remembers of somebody; the browser only holds its number. */
@Component
class Sessions {
    private final HttpSessionSecurityContextRepository kept =
            new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository tokens;

    Sessions(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    /** A new session with a new number and a new token; whatever was there before is gone. */
    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        Pass pass = new Pass(account.name(), account.secret(), Clock.now());
        kept.saveContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(pass, "", List.of())),
                request,
                response);
    }

    /** Nothing is remembered any more. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        tokens.saveToken(null, request, response);
    }
}
