package nl.schaalsprong.web.visitor;

import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The {@link Person} behind a request. */
public final class Visitor {
    private Visitor() {}

    /** Whoever asked for what this thread is answering; the public outside a request. */
    public static Person current() {
        return person(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Who an authentication is; the public when there is none. Authorities are names of roles. */
    public static Person person(@Nullable Authentication who) {
        if (who == null || !who.isAuthenticated()) {
            return Person.PUBLIC;
        }
        List<String> granted =
                who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC && granted.contains(role.name()))
                .reduce((_, higher) -> higher)
                .map(role -> new Person(who.getName(), role))
                .orElse(Person.PUBLIC);
    }
}
