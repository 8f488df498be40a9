package nl.schaalsprong.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.people.Administration;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Proof;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.SignIn;
import nl.schaalsprong.people.Version;
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

/** The page of one's own account. */
@Controller
class OwnController {
    private final Responses responses;
    private final Doors doors;
    private final Administration administration;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Sessions sessions;

    OwnController(
            Responses responses,
            Doors doors,
            Administration administration,
            SignIn signIn,
            Attempts attempts,
            Sessions sessions) {
        this.responses = responses;
        this.doors = doors;
        this.administration = administration;
        this.signIn = signIn;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    @GetMapping({"/account", "/en/account"})
    ResponseEntity<String> form(Person person, Address address, Token token) {
        return page(200, person, address, token, List.of());
    }

    /** Replaces the passphrase; every other browser that is signed in with the old one is out. */
    @PostMapping({"/account", "/en/account"})
    ResponseEntity<String> replace(
            @RequestParam("present") String present,
            @RequestParam("passphrase") String passphrase,
            Person person,
            Address address,
            Token token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Attempts.Outcome attempt =
                attempts.attempt(
                        person.name(),
                        Source.address(request),
                        () -> signIn.account(new Proof.Typed(person.name(), present)));
        if (attempt instanceof Attempts.Outcome.Held(long seconds)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            String held = Words.in(address.language()).of("people.held", Math.ceilDiv(seconds, 60));
            return page(429, person, address, token, List.of(held));
        }
        return switch (administration.replace(person.name(), present, passphrase)) {
            case Outcome.Good<Version>(Version version, var _) -> {
                sessions.begin(version.account(), request, response);
                yield Doors.to(Doors.links(address).account());
            }
            case Outcome.Refused<Version>(var why) ->
                    page(
                            400,
                            person,
                            address,
                            token,
                            why.stream().map(f -> f.message(address.language())).toList());
        };
    }

    private ResponseEntity<String> page(
            int status, Person person, Address address, Token token, List<String> refusals) {
        Frame frame = doors.frame(address, "people.own.title", Doors.others(address).account());
        return responses.page(
                status,
                "own",
                new OwnPage(
                        frame,
                        token,
                        person.name(),
                        frame.words().of("people.role." + person.role()),
                        person.may(Role.ADMINISTRATOR),
                        refusals));
    }
}
