package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.Stack;
import nl.schaalsprong.chart.StackDrawing;
import nl.schaalsprong.chart.StackLayout;
import nl.schaalsprong.futures.VariantResult.Share;

/**
 * What binds the selected promise, and when.
 *
 * @param finding the same in one sentence; empty when nothing is known
 * @param limits aligned with the bands, largest first
 * @param takeover what stands at the turning point; empty when there is none
 * @param hash of the scenario this was drawn from
 * @param rows a table: one row per limit, one figure per year
 */
public record LimitsView(
        Phrase finding,
        String note,
        List<LimitView> limits,
        Stack wide,
        Stack phone,
        String takeover,
        List<Choice> places,
        List<String> head,
        List<List<String>> rows,
        EventsView events,
        String variant,
        String hash) {
    /** A place one can pick. */
    public record Choice(String code, String name, boolean chosen) {}

    /** Whether there is anything to draw. */
    public boolean known() {
        return !limits.isEmpty();
    }

    /** Whether one place is chosen. */
    public boolean placed() {
        return places.stream().anyMatch(p -> p.chosen() && !p.code().isEmpty());
    }

    /** What binds one reading on a board, over the places chosen there. */
    public static LimitsView of(Board board, Reading reading, Words words) {
        Binding binding = Binding.of(board.result(), reading, board.placesFor(reading));
        OptionalInt takeover = binding.takeover();
        Case subject = board.subject();
        String promise = Titles.brief(words.of(reading.promise().title()));
        return new LimitsView(
                finding(subject, binding, takeover, words),
                words.of("limits.note", promise, reading.number()),
                limits(subject, binding, words),
                draw(binding, takeover, StackLayout.WIDE),
                draw(binding, takeover, StackLayout.PHONE),
                takeover.isPresent() ? turn(subject, binding, takeover.getAsInt(), words) : "",
                places(board, reading, words),
                head(binding),
                rows(subject, binding, words),
                EventsView.of(subject, binding, StackLayout.WIDE, words),
                reading.variant().id(),
                board.drawn());
    }

    private static Phrase finding(
            Case subject, Binding binding, OptionalInt takeover, Words words) {
        if (binding.limits().isEmpty()) {
            return Phrase.plain("");
        }
        int last = binding.largest(binding.quarters().size() - 1);
        int before = takeover.isEmpty() ? last : binding.largestBefore(takeover.getAsInt());
        String end = the(subject, binding, last, words);
        if (before == last) {
            return words.phrase("limits.one", "", end);
        }
        String when = until(binding.quarters().get(takeover.orElseThrow()), words);
        return words.phrase("limits.two", "", when, the(subject, binding, before, words), end);
    }

    private static String the(Case subject, Binding binding, int limit, Words words) {
        String id = binding.limits().get(limit);
        return words.orElse("limit.the." + id, LimitView.title(subject, id, words));
    }

    /** The moment just before a quarter starts, in words. */
    private static String until(String quarter, Words words) {
        int year = Integer.parseInt(quarter.substring(0, 4));
        return switch (quarter.charAt(6)) {
            case '1' -> words.of("date.end-of", year - 1);
            case '2' -> words.of("date.spring-of", year);
            case '3' -> words.of("date.middle-of", year);
            default -> words.of("date.autumn-of", year);
        };
    }

    private static String turn(Case subject, Binding binding, int quarter, Words words) {
        return words.of(
                "limits.takeover",
                LimitView.title(subject, binding.limits().get(binding.largest(quarter)), words));
    }

    private static List<LimitView> limits(Case subject, Binding binding, Words words) {
        List<LimitView> limits = new ArrayList<>();
        for (int l = 0; l < binding.limits().size(); l++) {
            limits.add(
                    LimitView.of(
                            subject, new Share(binding.limits().get(l), binding.mean(l)), words));
        }
        return limits;
    }

    private static Stack draw(Binding binding, OptionalInt takeover, StackLayout layout) {
        return StackDrawing.draw(
                binding.shares(),
                binding.quarters().size(),
                binding.firstYear(),
                takeover,
                2,
                layout);
    }

    private static List<Choice> places(Board board, Reading reading, Words words) {
        String chosen = board.state().place().orElse("");
        return Stream.concat(
                        Stream.of(new Choice("", words.of("limits.all-places"), chosen.isEmpty())),
                        board.subject().places().stream()
                                .filter(a -> reading.variant().places().contains(a.code()))
                                .map(a -> choice(a, chosen, words)))
                .toList();
    }

    private static Choice choice(Area area, String chosen, Words words) {
        return new Choice(area.code(), words.of(area.name()), area.code().equals(chosen));
    }

    private static List<String> head(Binding binding) {
        return binding.quarters().stream().map(q -> q.substring(0, 4)).distinct().toList();
    }

    private static List<List<String>> rows(Case subject, Binding binding, Words words) {
        Numbers numbers = new Numbers(words);
        List<List<String>> rows = new ArrayList<>();
        for (int l = 0; l < binding.limits().size(); l++) {
            List<String> row = new ArrayList<>();
            row.add(LimitView.title(subject, binding.limits().get(l), words));
            for (String year : head(binding)) {
                row.add(numbers.share(yearly(binding, l, year)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static double yearly(Binding binding, int limit, String year) {
        double sum = 0;
        int count = 0;
        for (int q = 0; q < binding.quarters().size(); q++) {
            if (binding.quarters().get(q).startsWith(year)) {
                sum += binding.shares()[limit][q];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
