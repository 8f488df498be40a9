package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.find.Period.Shape;

/** Named moments as deadlines: "voor het zomerreces", "bij de Voorjaarsnota", "met Prinsjesdag". */
final class NamedMoments {
    private static final Phrases EVENTS = Phrases.read("events");
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "dit", "deze");
    private static final Set<String> COMING =
            Set.of(
                    "volgende",
                    "eerstvolgende",
                    "komende",
                    "aankomende",
                    "aanstaande",
                    "komend",
                    "volgend");
    private static final Set<String> LEAD =
            Set.of("bij", "met", "voor", "na", "rond", "op", "tijdens");
    private static final Set<String> COMMON =
            Set.of("debat", "begroting", "jaarverslag", "bestuurlijk overleg");
    private static final int NEAR = 6;

    private final Optional<LocalDate> letter;
    private final Periods periods;

    NamedMoments(Optional<LocalDate> letter, Periods periods) {
        this.letter = letter;
        this.periods = periods;
    }

    Optional<Moment> at(Sentence s, int i) {
        String lead = s.lower(i);
        if (!LEAD.contains(lead)) {
            return Optional.empty();
        }
        int at = i + 1;
        at += ARTICLES.contains(s.lower(at)) ? 1 : 0;
        boolean coming = COMING.contains(s.lower(at));
        at += coming ? 1 : 0;
        if (beforeSummer(s, at, lead)) {
            return Optional.of(named(s, i, at + 1, "zomerreces", "summer-recess"));
        }
        int event = at;
        return EVENTS.startingAt(s, at)
                .filter(row -> binds(row, lead, coming))
                .filter(row -> !datedBefore(s, event + row.words().size()))
                .map(r -> named(s, i, event + r.words().size(), r.column(1), r.column(2)));
    }

    private static boolean beforeSummer(Sentence s, int at, String lead) {
        boolean summer = lead.equals("voor") && s.lower(at).equals("zomer");
        return summer && Periods.year(s, at + 1).isEmpty() && !s.lower(at + 1).equals("van");
    }

    /**
     * A debate that was held is no deadline; one that comes, or a moment with a day of its own, is.
     */
    private static boolean binds(Phrases.Row row, String lead, boolean coming) {
        boolean common = COMMON.contains(row.column(1));
        boolean ruled = !row.column(2).isEmpty();
        return ruled || coming || !common && Set.of("voor", "bij", "na").contains(lead);
    }

    /** The event has a date of its own near by, on or before the letter. */
    private boolean datedBefore(Sentence s, int to) {
        for (int i = to; i < Math.min(s.size(), to + NEAR); i++) {
            Optional<Period> day = periods.at(s, i);
            if (day.isPresent() && day.get().shape() == Shape.DAY) {
                LocalDate last = day.get().window().orElseThrow().end();
                return letter.map(d -> !last.isAfter(d)).orElse(true);
            }
        }
        return false;
    }

    private Moment named(Sentence s, int i, int to, String name, String rule) {
        String lead = s.lower(i);
        String bound = lead.equals("voor") ? "before" : lead.equals("na") ? "after" : "during";
        Optional<Integer> year = Periods.year(s, to);
        int end = s.token(year.isPresent() ? to : to - 1).end();
        Optional<LocalDate> from = year.map(y -> LocalDate.of(y, 1, 1)).or(() -> letter);
        Optional<LocalDate> due = due(bound, from.flatMap(d -> Conventions.event(rule, d)));
        boolean ours = rule.endsWith("recess") && due.isPresent();
        return Moment.event(s.token(i).start(), end, "deadline-event", bound, due, name)
                .with(ours ? List.of("recess-by-rule") : List.of());
    }

    private static Optional<LocalDate> due(String bound, Optional<LocalDate> day) {
        return switch (bound) {
            case "before" -> day.map(d -> d.minusDays(1));
            case "after" -> Optional.empty();
            default -> day;
        };
    }
}
