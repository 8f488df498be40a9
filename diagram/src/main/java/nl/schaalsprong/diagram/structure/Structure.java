package nl.schaalsprong.diagram.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.diagram.picture.Form;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Model.Declaration;

/**
 * What one sheet of a model is made of.
 *
 * @param parts by canonical name, in the order written
 * @param links what is read by what, flows into and out of stocks not among them
 * @param streams what flows where
 */
public record Structure(Map<String, Part> parts, List<Link> links, List<Stream> streams) {
    /** That {@code to} reads {@code from}. */
    public record Link(String from, String to) {}

    /**
     * A flow between two stocks.
     *
     * @param from empty where it comes from outside
     * @param to empty where it leaves the model
     */
    public record Stream(String flow, Optional<String> from, Optional<String> to) {}

    public Structure {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        links = List.copyOf(links);
        streams = List.copyOf(streams);
    }

    /** Reads the structure off a sheet. */
    public static Structure of(Model.Sheet sheet) {
        Map<String, Part> parts = new LinkedHashMap<>();
        sheet.declarations().forEach(d -> parts.putIfAbsent(d.name(), part(d)));
        for (Model.Module module : sheet.modules()) {
            String title = Part.shown(module.name());
            parts.putIfAbsent(
                    module.name(),
                    new Part(module.name(), title, Form.MODULE, false, false, module.offset()));
        }
        return new Structure(parts, links(sheet, parts), streams(sheet));
    }

    private static Part part(Declaration written) {
        return new Part(
                written.name(),
                Part.shown(written.title().isBlank() ? written.name() : written.title()),
                form(written),
                !written.dimensions().isEmpty(),
                written.equation().table().isPresent()
                        || written.equation().tableName().isPresent()
                        || written.sort() == Model.Sort.TABLE
                        || written.elements().stream()
                                .anyMatch(e -> e.equation().table().isPresent()),
                written.offset());
    }

    private static Form form(Declaration written) {
        return switch (written.sort()) {
            case STOCK -> written.works().map(Structure::form).orElse(Form.STOCK);
            case FLOW -> Form.FLOW;
            case AUXILIARY, TABLE -> Form.CONVERTER;
        };
    }

    private static Form form(Model.Works works) {
        return switch (works) {
            case Model.Works.Conveyor _ -> Form.CONVEYOR;
            case Model.Works.Queue _ -> Form.QUEUE;
            case Model.Works.Oven _ -> Form.OVEN;
        };
    }

    private static List<Link> links(Model.Sheet sheet, Map<String, Part> parts) {
        Set<Link> links = new LinkedHashSet<>();
        for (Declaration written : sheet.declarations()) {
            for (String read : Reads.of(written)) {
                place(read, parts)
                        .filter(from -> !from.equals(written.name()))
                        .ifPresent(from -> links.add(new Link(from, written.name())));
            }
        }
        for (Model.Module module : sheet.modules()) {
            for (Model.Connection connection : module.connections()) {
                place(connection.from(), parts)
                        .filter(from -> !from.equals(module.name()))
                        .ifPresent(from -> links.add(new Link(from, module.name())));
            }
        }
        return List.copyOf(links);
    }

    /** The part of this sheet a name stands for: its own, or the module it is in. */
    private static Optional<String> place(String read, Map<String, Part> parts) {
        String name = read.startsWith(".") ? read.substring(1) : read;
        if (parts.containsKey(name)) {
            return Optional.of(name);
        }
        int point = name.indexOf('.');
        return point < 0
                ? Optional.empty()
                : Optional.of(name.substring(0, point)).filter(parts::containsKey);
    }

    private static List<Stream> streams(Model.Sheet sheet) {
        Map<String, List<String>> from = new LinkedHashMap<>();
        Map<String, List<String>> to = new LinkedHashMap<>();
        for (Declaration stock : sheet.declarations()) {
            stock.outflows()
                    .forEach(
                            f -> from.computeIfAbsent(f, _ -> new ArrayList<>()).add(stock.name()));
            stock.inflows()
                    .forEach(f -> to.computeIfAbsent(f, _ -> new ArrayList<>()).add(stock.name()));
        }
        List<Stream> streams = new ArrayList<>();
        for (Declaration flow : sheet.declarations()) {
            List<String> sources = from.getOrDefault(flow.name(), List.of());
            List<String> targets = to.getOrDefault(flow.name(), List.of());
            int most = Math.max(sources.size(), targets.size());
            int least = flow.sort() == Model.Sort.FLOW ? 1 : 0;
            for (int i = 0; i < Math.max(most, least); i++) {
                streams.add(new Stream(flow.name(), at(sources, i), at(targets, i)));
            }
        }
        return streams;
    }

    private static Optional<String> at(List<String> names, int place) {
        return place < names.size() ? Optional.of(names.get(place)) : Optional.empty();
    }
}
