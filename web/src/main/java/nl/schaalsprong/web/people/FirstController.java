package nl.schaalsprong.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.people.Administration;
import nl.schaalsprong.people.Version;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.people.ChoicePage.Opened;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that makes the first administrator, for whoever has the code from the console. */
@Controller
class FirstController {
    private final Responses responses;
    private final Doors doors;
    private final Administration administration;
    private final FirstCode first;
    private final Sessions sessions;

    FirstController(
            Responses responses,
            Doors doors,
            Administration administration,
            FirstCode first,
            Sessions sessions) {
        this.responses = responses;
        this.doors = doors;
        this.administration = administration;
        this.first = first;
        this.sessions = sessions;
    }

    @GetMapping({"/eerste-beheerder", "/en/first-administrator"})
    ResponseEntity<String> form(@RequestParam("code") String code, Address address, Token token) {
        return first.opens(code)
                ? page(200, address, Opened.by(address, token, code), "", List.of())
                : gone(address);
    }

    @PostMapping({"/eerste-beheerder", "/en/first-administrator"})
    ResponseEntity<String> make(
            @RequestParam("code") String code,
            @RequestParam("name") String name,
            @RequestParam("passphrase") String passphrase,
            Address address,
            Token token,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!first.opens(code)) {
            return gone(address);
        }
        return switch (administration.first(name, passphrase)) {
            case Outcome.Good<Version>(Version version, var _) -> {
                sessions.begin(version.account(), request, response);
                yield Doors.to(Doors.links(address).accounts());
            }
            case Outcome.Refused<Version>(var why) ->
                    page(400, address, Opened.by(address, token, code), name, why);
        };
    }

    private ResponseEntity<String> page(
            int status, Address address, Opened opened, String name, List<Finding> why) {
        String other = Doors.others(address).firstAdministrator(opened.code());
        Frame frame = doors.frame(address, "people.first.title", other);
        return responses.page(status, "choice", ChoicePage.first(frame, opened, name, why));
    }

    private ResponseEntity<String> gone(Address address) {
        return responses.refusal(address.language(), 404, List.of());
    }
}
