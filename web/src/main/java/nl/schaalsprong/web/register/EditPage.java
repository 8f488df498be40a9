package nl.schaalsprong.web.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;

/**
 * The form of one record.
 *
 * @param base number of versions the form was made from
 * @param findings what is wrong; empty when nothing is
 * @param clashes what somebody else wrote meanwhile beside what was typed; empty when nobody did
 */
public record EditPage(
        Frame frame,
        Token token,
        String title,
        String action,
        String back,
        int base,
        boolean fresh,
        List<Group> groups,
        List<Adder> adders,
        String reason,
        String validFrom,
        List<String> findings,
        List<Versions.Version.Change> clashes) {
    /** Fields that belong together; {@code remove} names the field that takes them away. */
    public record Group(String title, String remove, List<Field> fields) {}

    /**
     * A field of the form.
     *
     * @param kind text, long, whole, number, day, choice, ids or kept
     */
    public record Field(
            String name,
            String label,
            String value,
            String kind,
            String lang,
            List<Choice> names) {}

    /** One name of a closed list. */
    public record Choice(String value, String title, boolean chosen) {}

    /** A button that adds an empty element to a list. */
    public record Adder(String path, String title) {}

    /** Before every path in the form, so that a record's field is never taken for ours. */
    static final String PREFIX = "f.";

    private static final int LONG = 60;

    static List<Group> groups(List<Line> lines, Words words) {
        Labels labels = new Labels(words);
        Map<String, List<Field>> groups = new LinkedHashMap<>();
        for (Line line : lines) {
            groups.computeIfAbsent(Labels.groupOf(line.path()), g -> new ArrayList<>())
                    .add(field(line, labels));
        }
        return groups.entrySet().stream()
                .map(
                        g ->
                                new Group(
                                        labels.group(g.getKey()),
                                        g.getKey().isEmpty()
                                                ? ""
                                                : PREFIX + g.getKey() + "." + SheetReader.REMOVE,
                                        g.getValue()))
                .toList();
    }

    private static Field field(Line line, Labels labels) {
        String lang = line.name().equals("nl") || line.name().equals("en") ? line.name() : "";
        String label =
                labels.field(line.path(), Labels.groupOf(line.path()))
                        + (lang.isEmpty() ? "" : " (" + lang + ")");
        return new Field(
                PREFIX + line.path(), label, typed(line), kind(line), lang, names(line, labels));
    }

    private static String typed(Line line) {
        return line.value().equals(Variant.NO_DAY.toString()) ? "" : line.value();
    }

    private static String kind(Line line) {
        return switch (line.shape()) {
            case Line.Shape.Words _ -> line.value().length() > LONG ? "long" : "text";
            case Line.Shape.Number(boolean whole) -> whole ? "whole" : "number";
            case Line.Shape.Day _ -> "day";
            case Line.Shape.Choice _ -> "choice";
            case Line.Shape.Ids _ -> "ids";
            case Line.Shape.Kept _ -> "kept";
        };
    }

    private static List<Choice> names(Line line, Labels labels) {
        return switch (line.shape()) {
            case Line.Shape.Choice(List<String> names) ->
                    names.stream()
                            .map(n -> new Choice(n, labels.value(n), n.equals(line.value())))
                            .toList();
            case Line.Shape.Words _,
                    Line.Shape.Number _,
                    Line.Shape.Day _,
                    Line.Shape.Ids _,
                    Line.Shape.Kept _ ->
                    List.of();
        };
    }

    /** The lists of a record that can grow. */
    static List<Adder> adders(Subject subject, List<Line> lines, Words words) {
        List<String> lists =
                switch (subject.type()) {
                    case PROMISE -> List.of("variants");
                    case INSTRUMENT -> List.of("tranches", "stages");
                    case CONFLICT -> List.of("sides");
                    case INDICATOR -> List.of("figures");
                    case ACTOR -> List.of("former");
                    case RELATION, SOURCE, EVIDENCE, JUDGEMENT -> List.of();
                };
        Labels labels = new Labels(words);
        Stream<Adder> tasks =
                lines.stream()
                        .map(l -> Labels.groupOf(l.path()))
                        .filter(g -> g.startsWith("variants."))
                        .distinct()
                        .map(g -> adder(g + ".tasks", labels.group(g) + ", ", "tasks", words));
        return Stream.concat(lists.stream().map(l -> adder(l, "", l, words)), tasks).toList();
    }

    private static Adder adder(String path, String before, String list, Words words) {
        String what = before + words.of("register.group." + list);
        return new Adder(path, words.of("register.edit.add", what));
    }

    /** Whether records of this type can be edited. */
    static boolean isEdited(Type type) {
        return type != Type.JUDGEMENT;
    }
}
