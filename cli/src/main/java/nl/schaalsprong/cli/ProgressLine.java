package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Progress;
import nl.schaalsprong.base.Watch;

/**
 * Says once a second how far a run is: how many are done, how fast it goes and how long it will
 * still take. A run of less than a second says nothing.
 */
final class ProgressLine implements Watch {
    private final Progress progress = new Progress();
    private final AtomicLong told = new AtomicLong();
    private final Language language;
    private final PrintWriter to;

    ProgressLine(Language language, PrintWriter to) {
        this.language = language;
        this.to = to;
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void expect(long parts) {
        progress.expect(parts);
    }

    @Override
    public void passed(long parts) {
        progress.passed(parts);
        Progress.Seen seen = progress.seen();
        long second = (long) seen.seconds();
        long before = told.get();
        if (second > before && told.compareAndSet(before, second)) {
            to.println(line(seen, language));
            to.flush();
        }
    }

    /** The line for a moment. */
    static String line(Progress.Seen seen, Language language) {
        boolean dutch = language == Language.DUTCH;
        String pattern =
                dutch
                        ? "%,d van %,d toekomsten, %,.0f per seconde, nog ongeveer %,.0f s"
                        : "%,d of %,d futures, %,.0f a second, about %,.0f s to go";
        Locale locale = dutch ? Locale.forLanguageTag("nl-NL") : Locale.ENGLISH;
        return String.format(
                locale,
                pattern,
                seen.done(),
                seen.expected(),
                seen.rate(),
                seen.remaining().orElse(0));
    }
}
