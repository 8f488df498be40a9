package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(studie|college|school)jaar");
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
    private final NamedMoments named;

    Moments(Script script) {
        this.script = script;
        this.periods = new Periods(script.date());
        this.named = new NamedMoments(script.date(), periods);
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
                .or(() -> named.at(s, i).map(m -> new Step(s.indexAt(m.end()), Optional.of(m))))
                .or(() -> period(s, i));
    }

    private static Optional<Step> vague(Sentence s, int i) {
        return VAGUE.startingAt(s, i)
                .map(
                        row -> {
                            int to = i + row.words().size();
                            Moment m =
                                    Moment.vague(
                                            s.token(i).start(),
                                            s.token(to - 1).end(),
                                            row.column(0));
                            return new Step(to, Optional.of(m));
                        });
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
        boolean plan = plan(s, from, p, bound);
        return Optional.of(
                new Step(p.to(), Optional.of(moment(s, from, p, plan ? "during" : bound, plan))));
    }

    /** "de begroting voor 2024" is about a year and no bound. */
    private static boolean plan(Sentence s, int from, Period p, String bound) {
        boolean year = bound.equals("before") && p.shape() == Shape.YEAR;
        return year && from > 0 && PLANS.contains(s.lower(from - 1));
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
        if (bound.isEmpty() || plan || over(s, p, bound)) {
            return date(s, p);
        }
        String named = bound.equals("until") ? "before" : bound;
        int start = s.token(from).start();
        int end = s.token(p.to() - 1).end();
        Optional<LocalDate> due = due(s, from, p, bound);
        return Moment.due(start, end, "deadline-" + named, named, due, Optional.of(w))
                .with(ambiguities(p, bound));
    }

    /** Past when the letter is written, or a start or school year that is. */
    private boolean over(Sentence s, Period p, String bound) {
        Window w = p.window().orElseThrow();
        Optional<LocalDate> letter = script.date();
        boolean school =
                s.tokens().subList(p.from(), p.to()).stream()
                        .anyMatch(t -> SCHOOL_YEAR.matcher(t.lower()).matches());
        boolean past = letter.map(d -> !w.end().isAfter(d)).orElse(false);
        boolean begun = letter.map(d -> !w.start().isAfter(d)).orElse(false);
        return past || begun && (school || bound.equals("after"));
    }

    private static List<String> ambiguities(Period p, String bound) {
        List<String> ambiguities = new ArrayList<>(p.ambiguities());
        if (bound.equals("before") && p.shape() == Shape.YEAR) {
            ambiguities.add("voor-may-mean-for");
        }
        if (bound.equals("until")) {
            ambiguities.add("until-may-include");
        }
        return ambiguities;
    }

    private static Optional<LocalDate> due(Sentence s, int from, Period p, String bound) {
        Window w = p.window().orElseThrow();
        LocalDate first = p.shape() == Shape.END ? w.end().plusDays(1) : w.start();
        return switch (bound) {
            case "before", "until" -> Optional.of(first.minusDays(1));
            case "after" -> Optional.empty();
            default -> Optional.of(perDay(s, from, w));
        };
    }

    /** "per 2025" starts with the first day. */
    private static LocalDate perDay(Sentence s, int from, Window w) {
        return s.lower(from).equals("per") ? w.start() : w.end();
    }

    private static Moment date(Sentence s, Period p) {
        String rule = p.shape() == Shape.DAY ? "date-day" : "date-window";
        int start = s.token(p.from()).start();
        return Moment.date(start, s.token(p.to() - 1).end(), rule, p.window().orElseThrow())
                .with(p.ambiguities());
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
