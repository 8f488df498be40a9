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
    private final String what;
    private final PrintWriter to;

    private ProgressLine(Language language, String what, PrintWriter to) {
        this.language = language;
        this.what = what;
        this.to = to;
    }

    /** Counts futures. */
    ProgressLine(Language language, PrintWriter to) {
        this(language, language == Language.DUTCH ? "toekomsten" : "futures", to);
    }

    /** Counts rows of official tables. */
    static ProgressLine rows(Language language, PrintWriter to) {
        String what = language == Language.DUTCH ? "waarnemingen" : "observations";
        return new ProgressLine(language, what, to);
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
            to.println(line(seen, what, language));
            to.flush();
        }
    }

    /** The line for a moment. */
    static String line(Progress.Seen seen, String what, Language language) {
        boolean dutch = language == Language.DUTCH;
        String pattern =
                dutch
                        ? "%,d van %,d %s, %,.0f per seconde, nog ongeveer %,.0f s"
                        : "%,d of %,d %s, %,.0f a second, about %,.0f s to go";
        Locale locale = dutch ? Locale.forLanguageTag("nl-NL") : Locale.ENGLISH;
        return String.format(
                locale,
                pattern,
                seen.done(),
                seen.expected(),
                what,
                seen.rate(),
                seen.remaining().orElse(0));
    }
}
