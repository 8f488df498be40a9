package nl.schaalsprong.web.people;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Administration;
import nl.schaalsprong.people.Invitation;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Version;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page on which an administrator keeps the accounts. */
@Controller
class AccountsController {
    private final Responses responses;
    private final Doors doors;
    private final Accounts accounts;
    private final Administration administration;

    AccountsController(
            Responses responses, Doors doors, Accounts accounts, Administration administration) {
        this.responses = responses;
        this.doors = doors;
        this.accounts = accounts;
        this.administration = administration;
    }

    @GetMapping({"/beheer/accounts", "/en/admin/accounts"})
    ResponseEntity<String> all(Address address, Token token) {
        return page(200, address, token, List.of(), Optional.empty());
    }

    @PostMapping({"/beheer/accounts", "/en/admin/accounts"})
    ResponseEntity<String> invite(
            @RequestParam("name") String name,
            @RequestParam("role") Role role,
            Person person,
            Address address,
            Token token) {
        return invited(administration.invite(name, role, person.name()), address, token);
    }

    @PostMapping({"/beheer/accounts/link", "/en/admin/accounts/link"})
    ResponseEntity<String> renew(
            @RequestParam("name") String name, Person person, Address address, Token token) {
        return invited(administration.renew(name, person.name()), address, token);
    }

    @PostMapping({"/beheer/accounts/rol", "/en/admin/accounts/role"})
    ResponseEntity<String> assign(
            @RequestParam("name") String name,
            @RequestParam("role") Role role,
            Person person,
            Address address,
            Token token) {
        return done(administration.assign(name, role, person.name()), address, token);
    }

    @PostMapping({"/beheer/accounts/sluiten", "/en/admin/accounts/close"})
    ResponseEntity<String> close(
            @RequestParam("name") String name, Person person, Address address, Token token) {
        return done(administration.close(name, person.name()), address, token);
    }

    /** The link is in this one answer only, so the page is not left for another. */
    private ResponseEntity<String> invited(
            Outcome<Invitation> outcome, Address address, Token token) {
        return switch (outcome) {
            case Outcome.Good<Invitation>(Invitation invitation, var _) -> {
                String path = Doors.links(address).invitation(invitation.code());
                String whole =
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
                String name = invitation.version().account().name();
                yield page(
                        200,
                        address,
                        token,
                        List.of(),
                        Optional.of(new AccountsPage.Link(name, whole)));
            }
            case Outcome.Refused<Invitation>(var why) ->
                    page(400, address, token, why, Optional.empty());
        };
    }

    private ResponseEntity<String> done(Outcome<Version> outcome, Address address, Token token) {
        return switch (outcome) {
            case Outcome.Good<Version> _ -> Doors.to(Doors.links(address).accounts());
            case Outcome.Refused<Version>(var why) ->
                    page(400, address, token, why, Optional.empty());
        };
    }

    private ResponseEntity<String> page(
            int status,
            Address address,
            Token token,
            List<Finding> why,
            Optional<AccountsPage.Link> link) {
        Links others = Doors.others(address);
        Frame frame = doors.frame(address, "people.accounts.title", others.accounts());
        return responses.page(
                status,
                "accounts",
                AccountsPage.of(
                        frame,
                        token,
                        Doors.links(address).accounts(),
                        accounts.history(),
                        why.stream().map(f -> f.message(address.language())).toList(),
                        link));
    }
}
