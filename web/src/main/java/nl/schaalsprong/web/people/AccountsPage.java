package nl.schaalsprong.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.people.Version;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;

/**
 * All accounts, what can be done with them, and everything that ever was.
 *
 * @param action where forms are sent; the pages for one deed lie below it
 * @param roles somebody can have, lowest first
 * @param history newest first
 * @param refusals why the last deed was not done, in the language of the page
 * @param link to hand to somebody, shown once
 */
public record AccountsPage(
        Frame frame,
        Token token,
        String action,
        List<Choice> roles,
        List<Row> rows,
        List<Line> history,
        List<String> refusals,
        Optional<Link> link) {
    /** A role in the words of the page. */
    public record Choice(String value, String word) {}

    /**
     * One account.
     *
     * @param role as in {@link Choice#value}
     * @param state in the words of the page
     * @param made when and by whom
     */
    public record Row(String name, String role, String state, boolean active, String made) {}

    /** One thing that was done. */
    public record Line(String moment, String by, String name, String role, String state) {}

    /** An address that lets somebody choose a passphrase. */
    public record Link(String name, String address) {}

    static AccountsPage of(
            Frame frame,
            Token token,
            String action,
            List<Version> history,
            List<String> refusals,
            Optional<Link> link) {
        Words words = frame.words();
        return new AccountsPage(
                frame,
                token,
                action,
                roles(words),
                rows(history, words),
                history.reversed().stream().map(version -> line(version, words)).toList(),
                refusals,
                link);
    }

    private static List<Choice> roles(Words words) {
        return java.util.Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC)
                .map(role -> new Choice(role.name(), words.of("people.role." + role)))
                .toList();
    }

    private static List<Row> rows(List<Version> history, Words words) {
        Map<String, List<Version>> perName = new TreeMap<>();
        history.forEach(
                version ->
                        perName.computeIfAbsent(version.account().name(), _ -> new ArrayList<>())
                                .add(version));
        return perName.values().stream().map(versions -> row(versions, words)).toList();
    }

    private static Row row(List<Version> versions, Words words) {
        Version made = versions.getFirst();
        Account account = versions.getLast().account();
        return new Row(
                account.name(),
                account.role().name(),
                state(account, words),
                account.active(),
                words.of("people.made", Moments.of(made.recorded(), words), made.by()));
    }

    private static Line line(Version version, Words words) {
        Account account = version.account();
        return new Line(
                Moments.of(version.recorded(), words),
                version.by(),
                account.name(),
                words.of("people.role." + account.role()),
                state(account, words));
    }

    private static String state(Account account, Words words) {
        if (!account.active()) {
            return words.of("people.state.closed");
        }
        return switch (account.secret()) {
            case Secret.Chosen _ -> words.of("people.state.active");
            case Secret.Invited(var _, var until) ->
                    words.of("people.state.invited", Moments.of(until, words));
        };
    }
}
