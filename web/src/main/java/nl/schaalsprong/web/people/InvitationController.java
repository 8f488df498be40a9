package nl.schaalsprong.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.people.Account;
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

/** The page on which whoever was invited chooses a passphrase, once. */
@Controller
class InvitationController {
    private final Responses responses;
    private final Doors doors;
    private final Administration administration;
    private final Sessions sessions;

    InvitationController(
            Responses responses, Doors doors, Administration administration, Sessions sessions) {
        this.responses = responses;
        this.doors = doors;
        this.administration = administration;
        this.sessions = sessions;
    }

    @GetMapping({"/uitnodiging", "/en/invitation"})
    ResponseEntity<String> form(@RequestParam("code") String code, Address address, Token token) {
        return administration
                .invited(code)
                .map(a -> page(200, address, Opened.by(address, token, code), a, List.of()))
                .orElseGet(() -> gone(address));
    }

    @PostMapping({"/uitnodiging", "/en/invitation"})
    ResponseEntity<String> choose(
            @RequestParam("code") String code,
            @RequestParam("passphrase") String passphrase,
            Address address,
            Token token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> invited = administration.invited(code);
        if (invited.isEmpty()) {
            return gone(address);
        }
        return switch (administration.accept(code, passphrase)) {
            case Outcome.Good<Version>(Version version, var _) -> {
                sessions.begin(version.account(), request, response);
                yield Doors.to(Doors.links(address).overview());
            }
            case Outcome.Refused<Version>(var why) ->
                    page(400, address, Opened.by(address, token, code), invited.get(), why);
        };
    }

    private ResponseEntity<String> page(
            int status, Address address, Opened opened, Account account, List<Finding> why) {
        String other = Doors.others(address).invitation(opened.code());
        Frame frame = doors.frame(address, "people.choose.title", other);
        return responses.page(
                status, "choice", ChoicePage.invited(frame, opened, account.name(), why));
    }

    private ResponseEntity<String> gone(Address address) {
        return responses.refusal(address.language(), 404, List.of());
    }
}
