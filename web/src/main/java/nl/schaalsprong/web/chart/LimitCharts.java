package nl.schaalsprong.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.chart.SharesPicture;
import nl.schaalsprong.chart.StackPicture;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.web.chart.ChartFile.Table;
import nl.schaalsprong.web.page.Binding;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.LimitsView;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/** What binds, as files: over time, over places, and over the readings of a promise. */
final class LimitCharts {
    private static final List<String> HEAD = List.of("place", "limit", "quarter", "share");

    private final Board board;
    private final Words words;

    LimitCharts(Board board, Words words) {
        this.board = board;
        this.words = words;
    }

    /** Over time, for the chosen place or all of them. */
    Optional<ChartFile> over(Reading reading) {
        LimitsView view = LimitsView.of(board, reading, words);
        if (!view.known()) {
            return Optional.empty();
        }
        String place = board.state().place().orElse("");
        String title = words.of(reading.promise().title()) + place(place);
        return Optional.of(
                new ChartFile(
                        "limits-" + reading.variant().id() + (place.isEmpty() ? "" : "-" + place),
                        title + ". " + view.finding().text() + ".",
                        view.note(),
                        StackPicture.of(view.wide(), labels(view), view.takeover()),
                        new Table(HEAD, rows(reading, board.placesFor(reading), place))));
    }

    private static List<StackPicture.Label> labels(LimitsView view) {
        return view.limits().stream()
                .map(l -> new StackPicture.Label(l.pattern(), l.title(), l.figure()))
                .toList();
    }

    private String place(String code) {
        return board.subject().place(code).map(a -> ", " + words.of(a.name())).orElse("");
    }

    /** Every place beside the others, a bar each. */
    Optional<ChartFile> everywhere(Reading reading) {
        List<SharesPicture.Row> rows = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        for (String place : reading.variant().places()) {
            Binding binding = Binding.of(board.result(), reading, List.of(place));
            if (!binding.limits().isEmpty()) {
                rows.add(new SharesPicture.Row(place(place).substring(2), parts(binding)));
                numbers.addAll(rows(reading, List.of(place), place));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChartFile(
                                "limits-per-place-" + reading.variant().id(),
                                words.of(reading.promise().title()),
                                words.of("chart.everywhere"),
                                SharesPicture.of(rows),
                                new Table(HEAD, numbers)));
    }

    private List<SharesPicture.Part> parts(Binding binding) {
        List<SharesPicture.Part> parts = new ArrayList<>();
        for (int l = 0; l < binding.limits().size(); l++) {
            LimitView view =
                    LimitView.of(
                            board.subject(),
                            new nl.schaalsprong.futures.VariantResult.Share(
                                    binding.limits().get(l), binding.mean(l)),
                            words);
            parts.add(part(view));
        }
        return parts;
    }

    private static SharesPicture.Part part(LimitView view) {
        return new SharesPicture.Part(view.pattern(), view.brief(), view.share(), view.figure());
    }

    /** The readings of a promise, a bar each. */
    Optional<ChartFile> holds(Promise promise) {
        List<Reading> readings =
                Board.readings(promise, board.result(), board.baseline()).stream()
                        .filter(r -> !r.score().limits().isEmpty())
                        .toList();
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> numbers = new ArrayList<>();
        for (Reading r : readings) {
            r.score()
                    .limits()
                    .forEach(
                            s -> numbers.add(Charts.cells(r.variant().id(), s.limit(), s.share())));
        }
        return Optional.of(
                new ChartFile(
                        "limits-per-reading-" + promise.id(),
                        words.of(promise.title()),
                        words.of("promise.limits-note"),
                        SharesPicture.of(readings.stream().map(this::row).toList()),
                        new Table(List.of("reading", "limit", "share"), numbers)));
    }

    private SharesPicture.Row row(Reading reading) {
        return new SharesPicture.Row(
                words.of("promise.reading-title", reading.number()),
                LimitView.binding(board.subject(), reading.score().limits(), words).stream()
                        .map(LimitCharts::part)
                        .toList());
    }

    private List<List<String>> rows(Reading reading, List<String> places, String name) {
        Binding binding = Binding.of(board.result(), reading, places);
        List<List<String>> rows = new ArrayList<>();
        for (int l = 0; l < binding.limits().size(); l++) {
            for (int q = 0; q < binding.quarters().size(); q++) {
                rows.add(
                        List.of(
                                name,
                                binding.limits().get(l),
                                binding.quarters().get(q),
                                Charts.number(binding.shares()[l][q])));
            }
        }
        return rows;
    }
}
