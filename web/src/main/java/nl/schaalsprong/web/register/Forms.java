package nl.schaalsprong.web.register;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Relation;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.limit.Limits;

/** What a form holds, as lines. */
final class Forms {
    private static final Pattern TASKS = Pattern.compile("variants\\.\\d{1,3}\\.tasks");

    private Forms() {}

    /** The records of a type. */
    static Class<? extends Item> kind(Type type) {
        return switch (type) {
            case PROMISE -> Promise.class;
            case INDICATOR -> Indicator.class;
            case ACTOR -> Actor.class;
            case RELATION -> Relation.class;
            case INSTRUMENT -> Instrument.class;
            case SOURCE -> Source.class;
            case CONFLICT -> Conflict.class;
            case EVIDENCE -> Evidence.class;
            case JUDGEMENT -> Judgement.class;
        };
    }

    /** The values a browser sent, by path; empty when there are more than a record has. */
    static Optional<Map<String, String>> sent(Map<String, List<String>> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (var parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            if (name.startsWith(EditPage.PREFIX)) {
                String value = parameter.getValue().getFirst();
                if (value.length() > Limits.FORM_CHARACTERS) {
                    return Optional.empty();
                }
                values.put(name.substring(EditPage.PREFIX.length()), value);
            }
        }
        return values.size() > Limits.FORM_VALUES ? Optional.empty() : Optional.of(values);
    }

    /** The lines of a record that is still to be written: one element in each of its lists. */
    static List<Line> fresh(Type type) {
        List<Line> lines = new ArrayList<>(Sheet.blank("", kind(type)));
        for (RecordComponent component : kind(type).getRecordComponents()) {
            if (isList(component)) {
                lines.addAll(element(type, component.getName(), 0));
            }
        }
        return lines;
    }

    /** The same form with what was typed in it, and an empty element where one was asked for. */
    static List<Line> typed(Type type, Map<String, String> values, String grown) {
        Map<String, Line> lines = new LinkedHashMap<>();
        Sheet.blank("", kind(type)).forEach(l -> lines.put(l.path(), l));
        for (RecordComponent component : kind(type).getRecordComponents()) {
            if (isList(component)) {
                String list = component.getName();
                int size = size(values, list) + (list.equals(grown) ? 1 : 0);
                IntStream.range(0, size)
                        .mapToObj(i -> element(type, list, i))
                        .flatMap(List::stream)
                        .forEach(l -> lines.put(l.path(), l));
            }
        }
        tasks(values, grown).forEach(l -> lines.put(l.path(), l));
        List<Line> typed = new ArrayList<>();
        for (Line line : lines.values()) {
            String value = values.getOrDefault(line.path(), line.value());
            typed.add(new Line(line.path(), line.shape(), value));
        }
        values.forEach(
                (path, value) -> {
                    if (!lines.containsKey(path) && !path.endsWith(SheetReader.REMOVE)) {
                        typed.add(new Line(path, new Line.Shape.Words(), value));
                    }
                });
        return typed;
    }

    /** The tasks of every reading, with an empty one where it was asked for. */
    private static List<Line> tasks(Map<String, String> values, String grown) {
        return Stream.concat(values.keySet().stream(), Stream.of(grown))
                .map(TASKS::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .distinct()
                .flatMap(
                        list ->
                                IntStream.range(
                                                0,
                                                size(values, list) + (list.equals(grown) ? 1 : 0))
                                        .mapToObj(i -> list + "." + i))
                .flatMap(path -> Sheet.blank(path, Variant.Task.class).stream())
                .toList();
    }

    private static int size(Map<String, String> values, String list) {
        return values.keySet().stream()
                .filter(p -> p.startsWith(list + "."))
                .map(p -> p.substring(list.length() + 1))
                .filter(p -> p.matches("\\d{1,3}\\..*"))
                .mapToInt(p -> Integer.parseInt(p.substring(0, p.indexOf('.'))) + 1)
                .max()
                .orElse(0);
    }

    private static boolean isList(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                && type.getRawType() == List.class
                && type.getActualTypeArguments()[0] != String.class;
    }

    private static List<Line> element(Type type, String list, int index) {
        for (RecordComponent component : kind(type).getRecordComponents()) {
            if (component.getName().equals(list)
                    && component.getGenericType() instanceof ParameterizedType made) {
                return Sheet.blank(list + "." + index, made.getActualTypeArguments()[0]);
            }
        }
        return List.of();
    }
}
