package nl.schaalsprong.web.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/** Moments in words, by the clock on the wall in the Netherlands. */
final class Moments {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Moments() {}

    /** Day and time to the minute. */
    static String of(Instant moment, Words words) {
        ZonedDateTime local = moment.atZone(ZONE);
        return "%s %02d:%02d"
                .formatted(
                        new Numbers(words).longDate(local.toLocalDate()),
                        local.getHour(),
                        local.getMinute());
    }
}
