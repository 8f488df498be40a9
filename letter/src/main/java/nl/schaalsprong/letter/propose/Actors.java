package nl.schaalsprong.letter.propose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Register;

/** Parties by the names a letter gives them. */
final class Actors {
    private Actors() {}

    /** The party with that id or name; a minister and the ministry are one party. */
    static Optional<Actor> known(String name, Register register) {
        String wanted = folded(name);
        return register.actor(name)
                .or(
                        () ->
                                register.actors().stream()
                                        .filter(
                                                a ->
                                                        folded(a.name().nl()).equals(wanted)
                                                                || folded(a.name().en())
                                                                        .equals(wanted))
                                        .findFirst());
    }

    /** The sort of body, as far as its name says so. */
    static String sort(String name) {
        String folded = folded(name);
        for (String sort : List.of("ministry", "province", "municipality")) {
            String start =
                    switch (sort) {
                        case "ministry" -> "minister van";
                        case "province" -> "provincie";
                        default -> "gemeente";
                    };
            if (folded.startsWith(start)) {
                return sort;
            }
        }
        return "body";
    }

    /** Lower case, without article, and with one word for what ministers are called. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("^(de|het|the) ", "")
                .replaceFirst(
                        "^(minister|ministerie|staatssecretaris) (van|voor) ", "minister van ")
                .replaceAll("[\\s‑–-]+", " ");
    }
}
