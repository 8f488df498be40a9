package nl.schaalsprong.web.register;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where editors write, publish and withdraw records. Who may come here stands in the routes. */
@Controller
class EditController {
    private static final String CHANGED = "register.changed-since";

    private final Answers answers;
    private final Responses responses;
    private final Shelves shelves;

    EditController(Answers answers, Responses responses, Shelves shelves) {
        this.answers = answers;
        this.responses = responses;
        this.shelves = shelves;
    }

    /**
     * One person at one form.
     *
     * @param subject the record; its id is empty while it is still to be named
     */
    private record Desk(
            Subject subject, Shelf shelf, Language language, Token token, Person person) {
        boolean fresh() {
            return subject.id().isEmpty();
        }

        Words words() {
            return Words.in(language);
        }
    }

    @GetMapping({"/register/{type}/{id}/wijzig", "/en/register/{type}/{id}/edit"})
    ResponseEntity<String> form(
            @PathVariable("type") String type,
            @PathVariable("id") String id,
            Address address,
            Person person,
            Token token) {
        return desk(type, id, address.language(), person, token)
                .map(desk -> page(200, desk, new Draft(lines(desk), "", "", base(desk)), List.of()))
                .orElseGet(() -> responses.refusal(address.language(), 404, List.of()));
    }

    @PostMapping({"/register/{type}/{id}/wijzig", "/en/register/{type}/{id}/edit"})
    ResponseEntity<String> write(
            @PathVariable("type") String type,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Address address,
            Person person,
            Token token) {
        Optional<Desk> desk = desk(type, id, address.language(), person, token);
        Optional<Map<String, String>> values = Forms.sent(parameters);
        if (desk.isEmpty() || values.isEmpty()) {
            return responses.refusal(address.language(), desk.isEmpty() ? 404 : 413, List.of());
        }
        return act(desk.get(), values.get(), parameters);
    }

    private ResponseEntity<String> act(
            Desk desk, Map<String, String> values, MultiValueMap<String, String> parameters) {
        String action = first(parameters, "do");
        String grown = action.startsWith("add:") ? action.substring("add:".length()) : "";
        Draft draft =
                new Draft(
                        Forms.typed(desk.subject().type(), values, grown),
                        first(parameters, "reason"),
                        first(parameters, "validFrom"),
                        whole(first(parameters, "base")));
        if (!grown.isEmpty()) {
            return page(200, desk, draft, List.of());
        }
        Outcome<Change> change =
                action.equals("withdraw")
                        ? Outcome.good(withdrawal(desk, draft))
                        : change(desk, values, draft, action.equals("public"));
        return switch (change.then(c -> shelves.journal().append(List.of(c), who(desk)))) {
            case Outcome.Good<List<Entry>>(List<Entry> entries, var _) ->
                    seeOther(desk, entries.getFirst().change().subject());
            case Outcome.Refused<List<Entry>>(var findings) -> refused(desk, draft, findings);
        };
    }

    private static String who(Desk desk) {
        return desk.person().name();
    }

    private static Change withdrawal(Desk desk, Draft draft) {
        return new Change(
                desk.subject(),
                new Change.Content.Withdrawn(),
                Visibility.PUBLIC,
                draft.day().orElse(Change.ALWAYS),
                draft.base(),
                draft.reason());
    }

    private Outcome<Change> change(
            Desk desk, Map<String, String> values, Draft draft, boolean isPublic) {
        Optional<String> name = Optional.of(desk.subject().id()).filter(id -> !id.isEmpty());
        return SheetReader.read(Forms.kind(desk.subject().type()), values)
                .then(item -> Approval.of(desk.shelf(), answers.subject().plan(), item, name))
                .then(item -> Outcome.good(put(item, draft, isPublic)));
    }

    private static Change put(Item item, Draft draft, boolean isPublic) {
        return new Change(
                Subject.of(item),
                new Change.Content.Put(item),
                isPublic ? Visibility.PUBLIC : Visibility.DRAFT,
                draft.day().orElse(Change.ALWAYS),
                draft.base(),
                draft.reason());
    }

    /** What was typed stays; when somebody else wrote meanwhile, theirs stands beside it. */
    private ResponseEntity<String> refused(Desk desk, Draft draft, List<Finding> findings) {
        boolean overtaken = findings.stream().anyMatch(f -> f.code().equals(CHANGED));
        Draft next = overtaken ? draft.onto(base(desk)) : draft;
        return page(overtaken ? 409 : 422, desk, next, findings);
    }

    private ResponseEntity<String> seeOther(Desk desk, Subject subject) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(new Links(desk.language(), State.START).register(subject)))
                .build();
    }

    private Optional<Desk> desk(
            String type, String id, Language language, Person person, Token token) {
        Shelf shelf = shelves.of(person, State.START);
        boolean fresh =
                id.equals(Words.in(Language.DUTCH).of("register.new.id"))
                        || id.equals(Words.in(Language.ENGLISH).of("register.new.id"));
        return Asked.type(type)
                .filter(EditPage::isEdited)
                .map(t -> new Desk(new Subject(t, fresh ? "" : id), shelf, language, token, person))
                .filter(d -> d.fresh() || shelves.history().versions(d.subject()) > 0);
    }

    private int base(Desk desk) {
        return desk.fresh() ? 0 : shelves.history().versions(desk.subject());
    }

    private static List<Line> lines(Desk desk) {
        Type type = desk.subject().type();
        return desk.shelf()
                .hit(desk.subject())
                .map(h -> Sheet.of(h.item()))
                .orElseGet(() -> Forms.fresh(type));
    }

    private ResponseEntity<String> page(
            int status, Desk desk, Draft draft, List<Finding> findings) {
        Words words = desk.words();
        boolean overtaken = findings.stream().anyMatch(f -> f.code().equals(CHANGED));
        String name =
                desk.fresh()
                        ? words.of(
                                "register.edit.new", new Labels(words).type(desk.subject().type()))
                        : words.of(
                                "register.edit.title",
                                words.of(desk.shelf().title(desk.subject())));
        Subject place =
                desk.fresh()
                        ? new Subject(desk.subject().type(), words.of("register.new.id"))
                        : desk.subject();
        Links links = new Links(desk.language(), State.START);
        Links other = new Links(Frame.other(desk.language()), State.START);
        Frame frame =
                Frame.of(
                        answers.subject(),
                        desk.language(),
                        State.START,
                        "register",
                        name,
                        other.change(place));
        return responses.page(
                status,
                "edit",
                new EditPage(
                        frame,
                        desk.token(),
                        name,
                        links.change(place),
                        desk.fresh() ? links.register() : links.register(desk.subject()),
                        draft.base(),
                        desk.fresh(),
                        EditPage.groups(draft.lines(), words),
                        EditPage.adders(desk.subject(), draft.lines(), words),
                        draft.reason(),
                        draft.validFrom(),
                        findings.stream().map(f -> f.message(desk.language())).toList(),
                        overtaken
                                ? Versions.changes(lines(desk), draft.lines(), words)
                                : List.of()));
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    }

    private static int whole(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** What somebody has typed. */
    private record Draft(List<Line> lines, String reason, String validFrom, int base) {
        Draft onto(int other) {
            return new Draft(lines, reason, validFrom, other);
        }

        Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(validFrom));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
