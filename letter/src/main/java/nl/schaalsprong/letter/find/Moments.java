package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.find.Period.Shape;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Window;

/**
 * Finds moments and the bound that stands before them. A moment that is over when the letter is
 * written, or has no bound, is a date; any other is a deadline.
 */
final class Moments {
    private static final Phrases BOUNDS = Phrases.read("bounds");
    private static final Phrases VAGUE = Phrases.read("vague");
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
    private static final Set<String> BUDGET_LEAD =
            Set.of("bij", "met", "voor", "na", "rond", "op", "tijdens");
    private static final Set<String> PLANS =
            Set.of(
                    "begroting",
                    "budget",
                    "raming",
                    "cijfers",
                    "prognose",
                    "programma",
                    "agenda",
                    "plannen",
                    "middelen",
                    "jaarplan");

    private final Script script;
    private final Periods periods;

    Moments(Script script) {
        this.script = script;
        this.periods = new Periods(script.date());
    }

    /** All moments in order of place; their characters are taken. */
    List<Moment> find() {
        List<Moment> moments = new ArrayList<>();
        for (Sentence s : script.sentences()) {
            int i = 0;
            while (i < s.size()) {
                int here = i;
                Optional<Step> step = free(s, i) ? at(s, here) : Optional.empty();
                step.flatMap(Step::moment).ifPresent(moments::add);
                step.ifPresent(x -> script.taken().take(s.token(here).start(), x.end(s)));
                i = step.map(Step::to).orElse(i + 1);
            }
        }
        return moments;
    }

    /** A moment, or a bare year that is no finding, and the token after it. */
    private record Step(int to, Optional<Moment> moment) {
        int end(Sentence s) {
            return s.token(to - 1).end();
        }
    }

    private boolean free(Sentence s, int i) {
        return !script.taken().any(s.token(i).start(), s.token(i).end());
    }

    private Optional<Step> at(Sentence s, int i) {
        return vague(s, i)
                .or(
                        () ->
                                new RelativeMoments(script.date())
                                        .at(s, i)
                                        .map(m -> new Step(s.indexAt(m.end()), Optional.of(m))))
                .or(() -> event(s, i))
                .or(() -> period(s, i));
    }

    private static Optional<Step> vague(Sentence s, int i) {
        return VAGUE.startingAt(s, i)
                .map(
                        row -> {
                            int to = i + row.words().size();
                            int start = s.token(i).start();
                            int end = s.token(to - 1).end();
                            String words = row.column(0);
                            Moment m =
                                    new Moment(
                                            start,
                                            end,
                                            "deadline-vague",
                                            "during",
                                            Optional.empty(),
                                            Optional.of(words),
                                            Optional.empty(),
                                            Optional.empty(),
                                            List.of());
                            return new Step(to, Optional.of(m));
                        });
    }

    /** "voor het zomerreces", "bij de Voorjaarsnota"; a debate that was held is no deadline. */
    private Optional<Step> event(Sentence s, int i) {
        String lead = s.lower(i);
        if (!BUDGET_LEAD.contains(lead)) {
            return Optional.empty();
        }
        int at = i + 1;
        at += ARTICLES.contains(s.lower(at)) ? 1 : 0;
        boolean coming = COMING.contains(s.lower(at));
        at += coming ? 1 : 0;
        if (lead.equals("voor")
                && s.lower(at).equals("zomer")
                && Periods.year(s, at + 1).isEmpty()
                && !s.lower(at + 1).equals("van")) {
            return Optional.of(named(s, i, at + 1, "zomerreces", "summer-recess", lead));
        }
        Optional<Phrases.Row> row = EVENTS.startingAt(s, at);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        int to = at + row.get().words().size();
        boolean ruled = !row.get().column(2).isEmpty();
        boolean loose =
                Set.of("debat", "begroting", "jaarverslag", "bestuurlijk overleg")
                        .contains(row.get().column(1));
        boolean past = datedBefore(s, to);
        boolean bound =
                lead.equals("voor") && !loose
                        || ruled
                        || coming
                        || !loose && Set.of("bij", "na").contains(lead);
        return past || !bound
                ? Optional.empty()
                : Optional.of(named(s, i, to, row.get().column(1), row.get().column(2), lead));
    }

    /** The event has a date of its own near by, on or before the letter. */
    private boolean datedBefore(Sentence s, int to) {
        for (int i = to; i < Math.min(s.size(), to + 6); i++) {
            Optional<Period> day = periods.at(s, i);
            if (day.isPresent() && day.get().shape() == Shape.DAY) {
                LocalDate last = day.get().window().orElseThrow().end();
                return script.date().map(d -> !last.isAfter(d)).orElse(true);
            }
        }
        return false;
    }

    private Step named(Sentence s, int i, int to, String name, String rule, String lead) {
        String bound = lead.equals("voor") ? "before" : lead.equals("na") ? "after" : "during";
        Optional<Integer> year = Periods.year(s, to);
        int end = to + (year.isPresent() ? 1 : 0);
        Optional<LocalDate> from = year.map(y -> LocalDate.of(y, 1, 1)).or(script::date);
        Optional<LocalDate> day = from.flatMap(d -> Conventions.event(rule, d));
        Optional<LocalDate> due =
                switch (bound) {
                    case "before" -> day.map(d -> d.minusDays(1));
                    case "after" -> Optional.empty();
                    default -> day;
                };
        boolean ours = rule.endsWith("recess") && due.isPresent();
        Moment m =
                new Moment(
                        s.token(i).start(),
                        s.token(end - 1).end(),
                        "deadline-event",
                        bound,
                        due,
                        Optional.empty(),
                        Optional.of(name),
                        Optional.empty(),
                        ours ? List.of("recess-by-rule") : List.of());
        return new Step(end, Optional.of(m));
    }

    private Optional<Step> period(Sentence s, int i) {
        Optional<Period> found = periods.at(s, i);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Period p = found.get();
        Optional<Phrases.Row> lead = BOUNDS.endingBefore(s, i);
        String bound = lead.map(r -> r.column(1)).orElse(alone(p));
        int from = i - lead.map(r -> r.words().size()).orElse(0);
        if (p.shape() == Shape.YEAR && counted(s, p, bound)) {
            return Optional.empty();
        }
        if (bound.isEmpty() && p.shape() == Shape.YEAR) {
            return Optional.of(new Step(p.to(), Optional.empty()));
        }
        boolean plan =
                bound.equals("before")
                        && p.shape() == Shape.YEAR
                        && from > 0
                        && PLANS.contains(s.lower(from - 1));
        return Optional.of(
                new Step(p.to(), Optional.of(moment(s, from, p, plan ? "during" : bound, plan))));
    }

    /** "2000 woningen" is a number, and so is "voor 2000 woningen" in a letter of later date. */
    private boolean counted(Sentence s, Period p, String bound) {
        boolean money = p.from() > 0 && s.lower(p.from() - 1).equals("€");
        boolean noun = Units.at(s, p.to()).isPresent();
        LocalDate end = p.window().orElseThrow().end();
        boolean past = script.date().map(end::isBefore).orElse(false);
        return money || noun && (bound.isEmpty() || past);
    }

    /** Some stretches are adverbs by themselves: "medio 2024", "komend najaar". */
    private static String alone(Period p) {
        return p.shape() == Shape.PART || p.shape() == Shape.END ? "during" : "";
    }

    private Moment moment(Sentence s, int from, Period p, String bound, boolean plan) {
        Window w = p.window().orElseThrow();
        boolean over = script.date().map(d -> !w.end().isAfter(d)).orElse(false);
        boolean starts =
                bound.equals("after")
                        && script.date().map(d -> !w.start().isAfter(d)).orElse(false);
        boolean running =
                s.tokens().subList(p.from(), p.to()).stream()
                                .anyMatch(t -> t.lower().matches("(studie|college|school)jaar"))
                        && script.date().map(w.start()::isBefore).orElse(false);
        if (bound.isEmpty() || over || plan || starts || running) {
            return date(s, p);
        }
        List<String> ambiguities = new ArrayList<>(p.ambiguities());
        if (bound.equals("before") && p.shape() == Shape.YEAR) {
            ambiguities.add("voor-may-mean-for");
        }
        if (bound.equals("until")) {
            ambiguities.add("until-may-include");
        }
        LocalDate first = p.shape() == Shape.END ? w.end().plusDays(1) : w.start();
        Optional<LocalDate> due =
                switch (bound) {
                    case "before", "until" -> Optional.of(first.minusDays(1));
                    case "after" -> Optional.empty();
                    default -> Optional.of(perDay(s, from, w));
                };
        return new Moment(
                s.token(from).start(),
                s.token(p.to() - 1).end(),
                "deadline-" + (bound.equals("until") ? "before" : bound),
                bound.equals("until") ? "before" : bound,
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.of(w),
                ambiguities);
    }

    /** "per 2025" starts with the first day. */
    private static LocalDate perDay(Sentence s, int from, Window w) {
        return s.lower(from).equals("per") ? w.start() : w.end();
    }

    private static Moment date(Sentence s, Period p) {
        Window w = p.window().orElseThrow();
        return new Moment(
                s.token(p.from()).start(),
                s.token(p.to() - 1).end(),
                p.shape() == Shape.DAY ? "date-day" : "date-window",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(w),
                p.ambiguities());
    }

    static Found found(Moment m, Marker marker) {
        if (m.deadline()) {
            return new Found.Deadline(
                    marker.mark("deadline", m.start(), m.end(), m.rule()),
                    m.due(),
                    m.vague(),
                    m.event(),
                    m.window(),
                    m.bound(),
                    m.ambiguities());
        }
        Window w = m.window().orElseThrow();
        boolean day = ChronoUnit.DAYS.between(w.start(), w.end()) == 0;
        return new Found.Day(
                marker.mark("date", m.start(), m.end(), m.rule()),
                day ? Optional.of(w.start()) : Optional.empty(),
                day ? Optional.empty() : Optional.of(w));
    }
}
