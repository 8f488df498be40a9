package nl.schaalsprong.statistics.client;

import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Software;
import nl.schaalsprong.statistics.Limits;

/**
 * Asks a server for JSON, one question at a time. A question is asked again, at most {@link
 * Limits#TRIES} times in all, when it stalled, broke off or met a busy server; the pauses between
 * are 1, 2 and 4 seconds, or what {@code Retry-After} asks for up to {@link Limits#WAIT_SECONDS}.
 * Every fault is a finding. Not for use by several threads at once.
 */
public final class Server implements AutoCloseable {
    private final HttpClient http;
    private final Duration patience;
    private final Pause pause;
    private final Reply reply;

    /** Waits; a test need not. */
    @FunctionalInterface
    public interface Pause {
        /** Lets so much time pass. */
        void of(Duration time) throws InterruptedException;
    }

    /**
     * A server is not yet spoken to.
     *
     * @param patience how long one answer may take, from the question to its last byte
     * @param clock tells how far a date in {@code Retry-After} lies ahead
     */
    public Server(Duration patience, Pause pause, InstantSource clock) {
        this.patience = patience;
        this.pause = pause;
        this.reply = new Reply(clock);
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(ProxySelector.getDefault())
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }

    /** The answer to one question, or why there is none. */
    public Outcome<Answer> get(URI address) {
        if (address.toString().length() > Limits.ADDRESS_CHARACTERS) {
            return refused(
                    Finding.error(
                            "statistics.address-too-long",
                            place(address),
                            Limits.ADDRESS_CHARACTERS));
        }
        Duration step = Duration.ofSeconds(1);
        for (int left = Limits.TRIES - 1; ; left--) {
            switch (attempt(address)) {
                case Attempt.Answered(Answer answer) -> {
                    return Outcome.good(answer);
                }
                case Attempt.Refused(Finding why) -> {
                    return refused(why);
                }
                case Attempt.Again(Finding why, Optional<Duration> wait) -> {
                    if (left == 0 || !waited(wait.orElse(step))) {
                        return refused(why);
                    }
                }
            }
            step = step.multipliedBy(2);
        }
    }

    /** Waits, unless that is too long or the work is called off. */
    private boolean waited(Duration time) {
        if (time.toSeconds() > Limits.WAIT_SECONDS) {
            return false;
        }
        try {
            pause.of(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Attempt attempt(URI address) {
        CompletableFuture<HttpResponse<byte[]>> coming =
                http.sendAsync(question(address), _ -> new Capped());
        try {
            return reply.judged(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS), address);
        } catch (TimeoutException e) {
            return new Attempt.Again(stalled(address));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return broken(address, cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.Refused(stalled(address));
        } finally {
            coming.cancel(true);
        }
    }

    private static HttpRequest question(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Schaalsprong/" + Software.VERSION)
                .build();
    }

    private Finding stalled(URI address) {
        return Finding.error("statistics.stalled", place(address), patience.toSeconds());
    }

    private static Attempt broken(URI address, Throwable fault) {
        return switch (fault) {
            case ConnectException _,
                    HttpConnectTimeoutException _,
                    UnknownHostException _,
                    UnresolvedAddressException _ ->
                    new Attempt.Refused(
                            Finding.error(
                                    "statistics.no-connection",
                                    place(address),
                                    String.valueOf(address.getAuthority())));
            case Capped.TooLarge _ ->
                    new Attempt.Refused(
                            Finding.error(
                                    "statistics.answer-too-large",
                                    place(address),
                                    Limits.ANSWER_BYTES));
            case CancellationException _ ->
                    new Attempt.Refused(Finding.error("statistics.broken-off", place(address)));
            default -> new Attempt.Again(Finding.error("statistics.broken-off", place(address)));
        };
    }

    private static Outcome<Answer> refused(Finding why) {
        return new Outcome.Refused<>(List.of(why));
    }

    /** What was asked, short enough to read. */
    static Place place(URI address) {
        String path = String.valueOf(address.getPath());
        return Place.whole(path.length() > Limits.QUOTED ? path.substring(0, Limits.QUOTED) : path);
    }
}
