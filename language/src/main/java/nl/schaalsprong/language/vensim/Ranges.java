package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.vensim.Statement.Item;

/** The subscript ranges of a model, written out, with what stands for what. */
final class Ranges {
    private final Findings findings;
    private final Map<List<String>, Optional<String>> mapped = new HashMap<>();
    private long total = 0;
    private final Map<String, Statement.Range> written = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new LinkedHashMap<>();

    Ranges(List<Statement> statements, Findings findings) {
        this.findings = findings;
        for (Statement statement : statements) {
            if (statement instanceof Statement.Range range
                    && written.putIfAbsent(range.name(), range) != null) {
                findings.error("defined-twice", range.offset(), range.name());
            }
        }
        for (Statement statement : statements) {
            if (statement instanceof Statement.Equivalence(var name, var same, _)) {
                boolean real = written.containsKey(name);
                others.put(real ? same : name, real ? name : same);
            }
        }
        written.values().forEach(r -> add(r, new HashSet<>()));
        dimensions.values().stream()
                .sorted(Comparator.comparingInt(d -> -d.elements().size()))
                .forEach(this::place);
    }

    private void place(Dimension dimension) {
        List<String> elements = dimension.elements();
        for (int i = 0; i < elements.size(); i++) {
            places.putIfAbsent(elements.get(i), i + 1);
        }
    }

    private Dimension add(Statement.Range range, Set<String> around) {
        if (dimensions.containsKey(range.name())) {
            return dimensions.get(range.name());
        }
        if (!around.add(range.name()) || around.size() > Limits.BRACKETS) {
            findings.error("vensim-range-circle", range.offset(), range.name());
            return new Dimension(range.name(), List.of());
        }
        if (total > Limits.DIMENSION_ELEMENTS) {
            return new Dimension(range.name(), List.of());
        }
        List<String> elements = new ArrayList<>();
        for (Item item : range.items()) {
            elements.addAll(elements(item, around));
            if (elements.size() > Limits.DIMENSION_SIZE) {
                break;
            }
        }
        int size = elements.size();
        if (size > Limits.DIMENSION_SIZE) {
            int most = Limits.DIMENSION_SIZE;
            findings.error("dimension-size", range.offset(), range.name(), size, most);
            elements = List.of(elements.getFirst());
        } else if ((total += size) > Limits.DIMENSION_ELEMENTS) {
            int most = Limits.DIMENSION_ELEMENTS;
            findings.error("too-many-elements", range.offset(), range.name(), most);
            elements = List.of(elements.getFirst());
        }
        return keep(range.name(), elements, range.offset());
    }

    private Dimension keep(String name, List<String> elements, int offset) {
        if (new HashSet<>(elements).size() < elements.size()) {
            findings.error("dimension-twice", offset, name);
        }
        Dimension dimension = new Dimension(name, List.copyOf(elements));
        dimensions.put(name, dimension);
        sets.put(name, new LinkedHashSet<>(elements));
        return dimension;
    }

    private List<String> elements(Item item, Set<String> around) {
        if (item.last().isPresent()) {
            return sequence(item.name(), item.last().get(), item.offset());
        }
        Optional<Statement.Range> other = Optional.ofNullable(written.get(plain(item.name())));
        return other.isPresent() ? add(other.get(), around).elements() : List.of(item.name());
    }

    /** From one numbered name to another. */
    private List<String> sequence(String first, String last, int offset) {
        String stem = first.replaceAll("[0-9]+$", "");
        String low = first.substring(stem.length());
        String high = last.startsWith(stem) ? last.substring(stem.length()) : "";
        boolean numbered = low.matches("[0-9]{1,9}") && high.matches("[0-9]{1,9}");
        int from = numbered ? Integer.parseInt(low) : 0;
        int to = numbered ? Integer.parseInt(high) : -1;
        if (to < from || to - from >= Limits.DIMENSION_SIZE) {
            findings.error("vensim-sequence", offset, first, last);
            return List.of(first);
        }
        String form = low.startsWith("0") ? "%0" + low.length() + "d" : "%d";
        List<String> names = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            names.add(stem + form.formatted(i));
        }
        return names;
    }

    /** The name a range is written out under. */
    String plain(String name) {
        return others.getOrDefault(name, name);
    }

    Optional<Dimension> range(String name) {
        return Optional.ofNullable(dimensions.get(plain(name)));
    }

    boolean isElement(String name) {
        return places.containsKey(name);
    }

    /** The place from 1 of an element in the largest range that holds it, its family. */
    int place(String element) {
        return places.getOrDefault(element, 0);
    }

    /** Whether an element belongs to a dimension. */
    boolean holds(Dimension dimension, String element) {
        return sets.getOrDefault(dimension.name(), Set.of()).contains(element);
    }

    boolean holdsAll(Dimension dimension, Collection<String> elements) {
        return sets.getOrDefault(dimension.name(), Set.of()).containsAll(elements);
    }

    /** Elements behind a name: those of a range, or the element itself. */
    List<String> elements(String name) {
        return range(name)
                .map(Dimension::elements)
                .orElse(isElement(name) ? List.of(name) : List.of());
    }

    List<Dimension> all() {
        return List.copyOf(dimensions.values());
    }

    /** The range that holds just these elements; one is made where there is none. */
    Optional<Dimension> exactly(Set<String> elements, int offset) {
        Optional<Dimension> holder = Optional.empty();
        for (Dimension dimension : all()) {
            int size = dimension.elements().size();
            boolean smaller = holder.isEmpty() || size < holder.get().elements().size();
            if (smaller && size >= elements.size() && holdsAll(dimension, elements)) {
                holder = Optional.of(dimension);
            }
        }
        if (holder.isEmpty() || holder.get().elements().size() == elements.size()) {
            return holder;
        }
        Dimension around = holder.get();
        String name = around.name() + "_part_" + dimensions.size();
        return Optional.of(
                keep(name, around.elements().stream().filter(elements::contains).toList(), offset));
    }

    /** A second name for a range, to run over it inside a function. */
    void again(String name, Dimension dimension) {
        if (!dimensions.containsKey(name)) {
            dimensions.put(name, new Dimension(name, dimension.elements()));
            sets.put(name, new LinkedHashSet<>(dimension.elements()));
        }
    }

    /**
     * The element of {@code range} that a mapping gives where another range stands at an element;
     * mappings are read both ways (Vensim reference manual, "Mapping of Subscript Ranges").
     */
    Optional<String> mapped(String range, String other, String element) {
        return mapped.computeIfAbsent(
                List.of(range, other, element),
                _ -> forward(range, other, element).or(() -> backward(range, other, element)));
    }

    private Optional<String> forward(String range, String other, String element) {
        Optional<Statement.Range> from = Optional.ofNullable(written.get(plain(range)));
        for (var mapping : from.map(Statement.Range::mappings).orElse(List.of())) {
            String target = plain(mapping.range());
            boolean fits = target.equals(plain(other)) || elements(target).contains(element);
            if (fits) {
                List<List<String>> items = items(mapping, target);
                List<String> own = elements(range);
                for (int i = 0; i < Math.min(items.size(), own.size()); i++) {
                    if (items.get(i).contains(element)) {
                        return Optional.of(own.get(i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> backward(String range, String other, String element) {
        Optional<Statement.Range> from = Optional.ofNullable(written.get(plain(other)));
        int place = elements(other).indexOf(element);
        for (var mapping : from.map(Statement.Range::mappings).orElse(List.of())) {
            List<List<String>> items = items(mapping, plain(mapping.range()));
            if (plain(mapping.range()).equals(plain(range)) && place < items.size()) {
                List<String> there = items.get(place);
                return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<List<String>> items(Statement.Mapping mapping, String target) {
        if (mapping.items().isEmpty()) {
            return elements(target).stream().map(List::of).toList();
        }
        List<List<String>> items = new ArrayList<>();
        for (Item item : mapping.items()) {
            if (item.last().isPresent()) {
                sequence(item.name(), item.last().get(), item.offset())
                        .forEach(e -> items.add(List.of(e)));
            } else {
                items.add(elements(item.name()));
            }
        }
        return items;
    }

    /** Refuses mappings whose sides do not fit. */
    void check() {
        for (Statement.Range range : written.values()) {
            for (var mapping : range.mappings()) {
                String target = plain(mapping.range());
                boolean known = range(target).isPresent();
                int size = items(mapping, target).size();
                if (!known || size != elements(range.name()).size()) {
                    findings.error(
                            "vensim-mapping",
                            mapping.offset(),
                            range.name(),
                            mapping.range(),
                            elements(range.name()).size(),
                            size);
                }
            }
        }
    }
}
