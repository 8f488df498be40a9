package nl.schaalsprong.statistics.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.statistics.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Judges what came back: status, type, packing and whether it is whole JSON. */
final class Reply {
    /** Numbers keep every digit; what follows after the JSON is a fault. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final InstantSource clock;

    Reply(InstantSource clock) {
        this.clock = clock;
    }

    Attempt judged(HttpResponse<byte[]> response, URI address) {
        Place place = Server.place(address);
        int status = response.statusCode();
        return switch (status) {
            case 200 -> answer(response, place);
            case 404, 410 ->
                    new Attempt.Refused(Finding.error("statistics.not-found", place, status));
            case 429, 503 -> busy(response, place);
            case 500, 502, 504 ->
                    new Attempt.Again(Finding.error("statistics.server-fault", place, status));
            default ->
                    new Attempt.Refused(
                            Finding.error(
                                    "statistics.refused-by-server", place, status, said(response)));
        };
    }

    private Attempt busy(HttpResponse<byte[]> response, Place place) {
        Optional<Duration> wait =
                response.headers().firstValue("Retry-After").flatMap(this::duration);
        Finding why =
                Finding.error(
                        "statistics.busy-server",
                        place,
                        response.statusCode(),
                        wait.map(Duration::toSeconds).orElse(0L));
        return new Attempt.Again(why, wait);
    }

    /** Seconds, or a date (RFC 9110, 10.2.3); a date in the past is no wait. */
    private Optional<Duration> duration(String written) {
        try {
            return Optional.of(Duration.ofSeconds(Math.max(0, Long.parseLong(written.strip()))));
        } catch (NumberFormatException e) {
            return date(written.strip())
                    .map(then -> Duration.between(clock.instant(), then))
                    .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
        }
    }

    private static Optional<Instant> date(String written) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Attempt answer(HttpResponse<byte[]> response, Place place) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            return new Attempt.Refused(
                    Finding.error("statistics.not-json", place, brief(type), said(response)));
        }
        try {
            byte[] raw = unpacked(response);
            return raw.length > Limits.ANSWER_BYTES
                    ? new Attempt.Refused(
                            Finding.error(
                                    "statistics.answer-too-large", place, Limits.ANSWER_BYTES))
                    : new Attempt.Answered(new Answer(JSON.readTree(raw), raw));
        } catch (IOException | JacksonException e) {
            return new Attempt.Again(Finding.error("statistics.broken-off", place));
        }
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        String packing = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!packing.equalsIgnoreCase("gzip")) {
            return response.body();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readNBytes(Limits.ANSWER_BYTES + 1);
        }
    }

    /** The beginning of what the server said, on one line. */
    private static String said(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        int length = Math.min(body.length, Limits.QUOTED * 4);
        return brief(new String(body, 0, length, StandardCharsets.UTF_8));
    }

    private static String brief(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > Limits.QUOTED ? line.substring(0, Limits.QUOTED) + "…" : line;
    }
}
