package nl.schaalsprong.statistics.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.statistics.Limits;
import tools.jackson.databind.JsonNode;

/** A table on a server: what it says of itself, its measures and its codes. */
public final class Dataset {
    private final Server server;
    private final String table;
    private final String root;

    /**
     * What a table says of itself.
     *
     * @param version vintage: year, month, day, hour and minute
     * @param modified when its observations last changed
     * @param status Regulier, Gediscontinueerd or Vervallen
     */
    public record Properties(String title, String version, String modified, String status) {}

    /** A measure of the table. */
    public record Measure(String code, String title, String description, String unit) {}

    /**
     * A code of a dimension.
     *
     * @param code as the table writes it, blanks at the end included
     * @param status how firm a period is; empty where the table does not say
     */
    public record Code(String code, String status) {
        /** The code without the blanks that older tables put behind it. */
        public String trimmed() {
            return code.strip();
        }
    }

    /**
     * One page of observations.
     *
     * @param next address of the next page
     * @param total how many observations the whole question has, when the server says so
     */
    public record Page(List<JsonNode> rows, Optional<URI> next, Optional<Long> total) {}

    /**
     * @param base address of the server, as far as the identifier of a table
     * @param table its identifier, as CBS writes it: capitals count
     */
    public Dataset(Server server, String base, String table) {
        this.server = server;
        this.table = table;
        this.root = base.replaceAll("/+$", "") + "/" + table;
    }

    /** The address of a part of the table. */
    public URI address(String part) {
        return URI.create(root + "/" + part);
    }

    /** What the table says of itself now. */
    public Outcome<Properties> properties() {
        return server.get(address("Properties")).then(answer -> properties(answer.json()));
    }

    private Outcome<Properties> properties(JsonNode json) {
        return shaped(
                "Properties",
                json,
                node -> {
                    boolean itself = text(node, "Identifier").equals(table);
                    String version = text(node, "Version");
                    if (!itself || !version.matches("[0-9A-Za-z]{1,20}")) {
                        throw new IllegalArgumentException("Identifier, Version");
                    }
                    return new Properties(
                            text(node, "Title"),
                            version,
                            text(node, "ObservationsModified"),
                            text(node, "Status"));
                });
    }

    /** The measures of the table. */
    public Outcome<List<Measure>> measures() {
        return list(
                "MeasureCodes",
                node ->
                        new Measure(
                                text(node, "Identifier"),
                                text(node, "Title"),
                                node.path("Description").asString(""),
                                node.path("Unit").asString("")));
    }

    /** The codes of a dimension. */
    public Outcome<List<Code>> codes(String dimension) {
        return list(
                dimension + "Codes",
                node -> new Code(text(node, "Identifier"), node.path("Status").asString("")));
    }

    private <T> Outcome<List<T>> list(String part, Function<JsonNode, T> item) {
        List<T> all = new ArrayList<>();
        Set<URI> asked = new HashSet<>();
        Optional<URI> next = Optional.of(address(part));
        while (next.isPresent()) {
            if (!asked.add(next.get()) || asked.size() > Limits.PAGES) {
                return unexpected(part, "@odata.nextLink");
            }
            Outcome<Page> page = server.get(next.get()).then(answer -> page(part, answer));
            Outcome<List<T>> items = page.then(p -> items(part, p, item));
            if (items instanceof Outcome.Refused<List<T>>) {
                return items;
            }
            all.addAll(items.orThrow());
            next = page.orThrow().next();
        }
        return Outcome.good(all);
    }

    private <T> Outcome<List<T>> items(String part, Page page, Function<JsonNode, T> item) {
        return shaped(part, page, p -> p.rows().stream().map(item).toList());
    }

    /** Fetches one page of observations. */
    public Outcome<Answer> fetch(URI address) {
        return server.get(address);
    }

    /** How many observations a question has in all, 0 where the server does not say. */
    public Outcome<Long> count(URI question) {
        return server.get(URI.create(question + "&$top=0"))
                .then(answer -> page("Observations", answer))
                .then(page -> Outcome.good(page.total().orElse(0L)));
    }

    /** Reads an answer as one page of a list. */
    public Outcome<Page> page(String part, Answer answer) {
        return shaped(
                part,
                answer.json(),
                node -> {
                    if (!node.path("value").isArray()) {
                        throw new IllegalArgumentException("value");
                    }
                    List<JsonNode> rows = new ArrayList<>();
                    node.path("value").forEach(rows::add);
                    JsonNode count = node.path("@odata.count");
                    return new Page(
                            rows,
                            next(node.path("@odata.nextLink")),
                            count.isIntegralNumber()
                                    ? Optional.of(count.longValue())
                                    : Optional.empty());
                });
    }

    /** A next page is on the same server, in the same table: nothing else is asked. */
    private Optional<URI> next(JsonNode link) {
        if (link.isMissingNode() || link.isNull()) {
            return Optional.empty();
        }
        URI next = URI.create(link.asString(""));
        URI own = address("");
        boolean ours =
                own.getScheme().equals(next.getScheme())
                        && own.getAuthority().equals(next.getAuthority())
                        && next.getRawPath().startsWith(own.getRawPath());
        if (!ours) {
            throw new IllegalArgumentException("@odata.nextLink");
        }
        return Optional.of(next);
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isString()) {
            throw new IllegalArgumentException(name);
        }
        return node.path(name).stringValue();
    }

    /** What is read out of an answer, or the finding that it has another shape than documented. */
    private <A, T> Outcome<T> shaped(String part, A from, Function<A, T> reading) {
        try {
            return Outcome.good(reading.apply(from));
        } catch (IllegalArgumentException e) {
            return unexpected(part, String.valueOf(e.getMessage()));
        }
    }

    private <T> Outcome<T> unexpected(String part, String what) {
        Place place = Place.whole(table + "/" + part);
        return new Outcome.Refused<>(
                List.of(Finding.error("statistics.unexpected-shape", place, what)));
    }
}
