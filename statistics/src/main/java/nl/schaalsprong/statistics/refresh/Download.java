package nl.schaalsprong.statistics.refresh;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.statistics.Limits;
import nl.schaalsprong.statistics.client.Answer;
import nl.schaalsprong.statistics.client.Dataset;
import nl.schaalsprong.statistics.client.Dataset.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All pages of a question, each kept on disk as soon as it is whole: a download that broke off goes
 * on with the page after the last one kept.
 */
final class Download {
    private static final String PART = "Observations";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Dataset table;
    private final Archive.Part part;
    private final Watch watch;
    private final List<Path> kept;
    private final List<JsonNode> rows = new ArrayList<>();
    private final MessageDigest digest;
    private int pages;

    /**
     * Everything that was asked for.
     *
     * @param hash SHA-256 over the bytes of all pages
     */
    record Whole(List<JsonNode> rows, String hash) {}

    Download(Dataset table, Archive.Part part, Watch watch) throws IOException {
        this.table = table;
        this.part = part;
        this.watch = watch;
        this.kept = part.pages();
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Whether it goes on with pages that were kept. */
    boolean resumed() {
        return !kept.isEmpty();
    }

    /** The pages of the questions that begin at these addresses. */
    Outcome<Whole> run(List<URI> addresses) throws IOException {
        for (URI first : addresses) {
            Optional<Finding> fault = follow(first);
            if (fault.isPresent()) {
                return new Outcome.Refused<>(List.of(fault.get()));
            }
        }
        return Outcome.good(new Whole(rows, HexFormat.of().formatHex(digest.digest())));
    }

    /** Follows a question from page to page; a finding where that is not possible. */
    private Optional<Finding> follow(URI first) throws IOException {
        Optional<URI> next = Optional.of(first);
        Optional<Long> total = Optional.empty();
        Set<URI> asked = new HashSet<>();
        int before = rows.size();
        while (next.isPresent()) {
            if (!asked.add(next.get()) || pages >= Limits.PAGES || rows.size() > Limits.ROWS) {
                return Optional.of(finding("statistics.endless", Limits.PAGES, Limits.ROWS));
            }
            Outcome<Page> page = page(next.get());
            if (page instanceof Outcome.Refused<Page>(var why)) {
                return Optional.of(why.getFirst());
            }
            rows.addAll(page.orThrow().rows());
            watch.passed(page.orThrow().rows().size());
            total = total.or(page.orThrow()::total);
            next = page.orThrow().next();
        }
        long came = rows.size() - before;
        return total.filter(t -> t != came).map(t -> finding("statistics.incomplete", t, came));
    }

    /** A page from the disk, or else from the server and then to the disk. */
    private Outcome<Page> page(URI address) throws IOException {
        int number = pages++;
        if (number < kept.size()) {
            byte[] raw = Files.readAllBytes(kept.get(number));
            digest.update(raw);
            return read(raw).then(json -> table.page(PART, new Answer(json, raw)));
        }
        Outcome<Answer> answer = table.fetch(address);
        if (answer instanceof Outcome.Refused<Answer>(var why)) {
            return new Outcome.Refused<>(why);
        }
        Outcome<Page> page = table.page(PART, answer.orThrow());
        if (page instanceof Outcome.Good<Page>) {
            part.add(number, answer.orThrow().raw());
            digest.update(answer.orThrow().raw());
        }
        return page;
    }

    private Outcome<JsonNode> read(byte[] raw) {
        try {
            return Outcome.good(JSON.readTree(raw));
        } catch (JacksonException e) {
            return new Outcome.Refused<>(List.of(finding("statistics.damaged-page")));
        }
    }

    private Finding finding(String code, Object... values) {
        return Finding.error(code, Place.whole(table.address(PART).getPath()), values);
    }
}
