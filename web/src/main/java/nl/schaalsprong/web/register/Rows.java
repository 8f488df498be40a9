package nl.schaalsprong.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/** The fields of a record as a reader sees them, each with where it comes from. */
public final class Rows {
    /** Words, or a link when {@code link} is not empty. */
    public record Piece(String text, String link) {}

    /**
     * A field.
     *
     * @param basis stated or inferred; empty where the record as a whole says so
     * @param sources where it says so
     * @param note what a reader should know about it
     */
    public record Row(
            String label, List<Piece> value, String basis, List<Piece> sources, String note) {}

    /** Fields that belong together. */
    public record Group(String title, List<Row> rows) {}

    private static final String FIELDS = ".fields.";

    private final Shelf shelf;
    private final Case subject;
    private final Links links;
    private final Labels labels;
    private final Map<String, String> values;

    private Rows(Shelf shelf, Case subject, Links links, Words words, List<Line> lines) {
        this.shelf = shelf;
        this.subject = subject;
        this.links = links;
        this.labels = new Labels(words);
        this.values = new LinkedHashMap<>();
        lines.forEach(l -> values.put(l.path(), l.value()));
    }

    /** The groups of a record, in the order of its fields. */
    static List<Group> of(Shelf shelf, Case subject, Links links, Words words, List<Line> lines) {
        Rows rows = new Rows(shelf, subject, links, words, lines);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!line.value().isEmpty() && rows.isShown(line)) {
                groups.computeIfAbsent(Labels.groupOf(line.path()), g -> new ArrayList<>())
                        .add(rows.row(line));
            }
        }
        return groups.entrySet().stream()
                .map(g -> new Group(rows.labels.group(g.getKey()), g.getValue()))
                .toList();
    }

    /** One language is enough, and what says where a field comes from stands beside the field. */
    private boolean isShown(Line line) {
        Language other =
                labels.words().language() == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        return !(line.shape() instanceof Line.Shape.Kept)
                && !line.name().equals(other.tag())
                && !line.path().contains(FIELDS)
                && !line.path().contains(".tasks.")
                && !isZeroYear(line);
    }

    private static boolean isZeroYear(Line line) {
        return line.value().equals("0") && List.of("priceYear", "rounding").contains(line.name());
    }

    private Row row(Line line) {
        String group = Labels.groupOf(line.path());
        String about = group + FIELDS + field(line, group) + ".";
        return new Row(
                labels.field(line.path(), group),
                value(line),
                basis(about),
                source(about),
                values.getOrDefault(about + "note." + labels.words().language().tag(), ""));
    }

    /** The name under which a reading says where a field comes from. */
    private static String field(Line line, String group) {
        String within = group.isEmpty() ? line.path() : line.path().substring(group.length() + 1);
        return within.startsWith("aim.") ? line.name() : within.replaceAll("\\..*", "");
    }

    private String basis(String about) {
        return Optional.ofNullable(values.get(about + "basis")).map(labels::value).orElse("");
    }

    private List<Piece> source(String about) {
        return Optional.ofNullable(values.get(about + "source"))
                .map(id -> List.of(piece(Type.SOURCE, id)))
                .orElse(List.of());
    }

    private List<Piece> value(Line line) {
        if (line.name().equals("about")) {
            return List.of(about(line.value()));
        }
        if (line.name().equals("link")) {
            boolean safe = line.value().matches("https?://.*");
            return List.of(new Piece(line.value(), safe ? line.value() : ""));
        }
        Type type = Labels.REFERENCES.get(line.name());
        if (type != null) {
            return Arrays.stream(line.value().split(" ")).map(id -> piece(type, id)).toList();
        }
        return switch (line.name()) {
            case "variable", "probes" -> parts(line, this::variable);
            case "places" -> parts(line, this::place);
            case "unit" -> List.of(new Piece(new Numbers(labels.words()).unit(line.value()), ""));
            default -> List.of(new Piece(words(line), ""));
        };
    }

    private static List<Piece> parts(Line line, Function<String, Piece> part) {
        return Arrays.stream(line.value().split(" ")).map(part).toList();
    }

    /** A variable of the model leads to its page; a name the model has not is only shown. */
    private Piece variable(String name) {
        boolean known = subject.plan().variable(name).isPresent();
        return new Piece(name, known ? links.variable(name) : "");
    }

    private Piece place(String code) {
        return subject.places().stream()
                .filter(a -> a.code().equals(code))
                .findFirst()
                .map(a -> new Piece(labels.words().of(a.name()), links.place(code)))
                .orElse(new Piece(code, ""));
    }

    private String words(Line line) {
        Numbers numbers = new Numbers(labels.words());
        return switch (line.shape()) {
            case Line.Shape.Choice _ -> labels.value(line.value());
            case Line.Shape.Number(boolean whole) ->
                    whole ? whole(line, numbers) : number(line, numbers);
            case Line.Shape.Day _ -> day(line.value(), numbers);
            case Line.Shape.Words _, Line.Shape.Kept _ -> line.value();
            case Line.Shape.Ids _ -> line.value().replace(" ", ", ");
        };
    }

    private static String whole(Line line, Numbers numbers) {
        long value = Long.parseLong(line.value());
        return switch (line.name()) {
            case "eurocent" -> numbers.money(new Money(value, 0));
            case "rounding" -> "± " + numbers.money(new Money(value, 0));
            default -> line.value();
        };
    }

    private String number(Line line, Numbers numbers) {
        String unit = values.getOrDefault(line.parent() + ".unit", "");
        double value = Double.parseDouble(line.value());
        if (!line.name().equals("amount") || unit.isEmpty()) {
            return numbers.plain(value, 4);
        }
        return (numbers.stated(value, unit) + " " + numbers.unit(unit)).strip();
    }

    /** Days of a list, as "unknown", keep their word. */
    private String day(String value, Numbers numbers) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}")
                ? numbers.longDate(LocalDate.parse(value))
                : labels.value(value);
    }

    private Piece about(String id) {
        return List.of(Type.PROMISE, Type.INDICATOR, Type.INSTRUMENT).stream()
                .map(t -> new Subject(t, id))
                .filter(s -> shelf.hit(s).isPresent())
                .findFirst()
                .map(s -> piece(s.type(), id))
                .orElse(new Piece(id, ""));
    }

    private Piece piece(Type type, String id) {
        Subject subject = new Subject(type, id);
        return shelf.hit(subject)
                .map(h -> new Piece(labels.words().of(h.title()), links.register(subject)))
                .orElse(new Piece(labels.value(id), ""));
    }
}
