package nl.schaalsprong.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.Handlers.Handler;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** The table of routes as a page of the documents. */
final class RoutesPage {
    private static final String HEAD =
            """
            # Who may ask for what

            Made from `web/src/main/java/nl/schaalsprong/web/Routes.java` (`TABLE`); a test compares this page with the table, \
            and the table with what a real server does for everybody. What is not in the table does not exist.

            *yes*: it is answered. *404*: to this visitor there is no such page. *403*: the visitor is signed in and told \
            that another role is needed. Whatever is sent (POST) also needs the token of its form, or gives 403.

            | Address | Methods | public | reader | editor | administrator |
            |---|---|---|---|---|---|
            """;

    private RoutesPage() {}

    /** The whole page. */
    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Routes.Route route : Routes.TABLE) {
            StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
            row.add("`" + route.path() + "`").add(route.methods());
            for (Role role : Role.values()) {
                row.add(role.may(route.needs()) ? "yes" : role == Role.PUBLIC ? "404" : "403");
            }
            text.append(row);
        }
        return text.toString();
    }

    /** The role a handler needs, by the first row that covers it; empty when none does. */
    static Optional<Role> needs(Handler handler) {
        return Routes.TABLE.stream()
                .filter(route -> covers(route, handler.method(), handler))
                .map(Routes.Route::needs)
                .findFirst();
    }

    /** Whether a row speaks of this method of a handler. */
    static boolean covers(Routes.Route route, String method, Handler handler) {
        return handler.method().equals(method)
                && Arrays.asList(route.methods().split(" ")).contains(method)
                && PathPatternParser.defaultInstance
                        .parse(route.path())
                        .matches(PathContainer.parsePath(handler.sample()));
    }
}
