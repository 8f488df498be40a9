package nl.schaalsprong.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Proof;
import nl.schaalsprong.people.SignIn;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Source;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInController {
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;

    private final Responses responses;
    private final Doors doors;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Sessions sessions;

    SignInController(
            Responses responses, Doors doors, SignIn signIn, Attempts attempts, Sessions sessions) {
        this.responses = responses;
        this.doors = doors;
        this.signIn = signIn;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    @GetMapping({"/aanmelden", "/en/sign-in"})
    ResponseEntity<String> form(Address address, Token token) {
        return page(200, address, token, "", List.of());
    }

    @PostMapping({"/aanmelden", "/en/sign-in"})
    ResponseEntity<String> signIn(
            @RequestParam("name") String name,
            @RequestParam("passphrase") String passphrase,
            Address address,
            Token token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Words words = Words.in(address.language());
        Attempts.Outcome outcome =
                attempts.attempt(
                        name,
                        Source.address(request),
                        () -> signIn.account(new Proof.Typed(name, passphrase)));
        return switch (outcome) {
            case Attempts.Outcome.Proved(Account account) -> {
                sessions.begin(account, request, response);
                yield Doors.to(Doors.links(address).overview());
            }
            case Attempts.Outcome.Failed _ ->
                    page(UNAUTHORIZED, address, token, name, List.of(words.of("people.wrong")));
            case Attempts.Outcome.Held(long seconds) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                String held = words.of("people.held", Math.ceilDiv(seconds, 60));
                yield page(TOO_MANY, address, token, name, List.of(held));
            }
        };
    }

    @PostMapping({"/afmelden", "/en/sign-out"})
    ResponseEntity<String> signOut(
            Address address, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return Doors.to(Doors.links(address).overview());
    }

    private ResponseEntity<String> page(
            int status, Address address, Token token, String name, List<String> refusals) {
        Frame frame = doors.frame(address, "people.sign-in.title", Doors.others(address).signIn());
        return responses.page(
                status, "signin", new SignInPage(frame, token, address.path(), name, refusals));
    }
}
