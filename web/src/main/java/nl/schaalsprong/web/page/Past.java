package nl.schaalsprong.web.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.register.journal.View;

/**
 * From which day one looks at the register.
 *
 * @param day what had been written down by the end of that day; empty for all of it
 * @param valid what held on that day in the world; empty for what holds last
 */
public record Past(Optional<LocalDate> day, Optional<LocalDate> valid) {
    /** What is known and holds now. */
    public static final Past NOW = new Past(Optional.empty(), Optional.empty());

    /** The days of the register are those of the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day it is. */
    public static LocalDate today() {
        return LocalDate.ofInstant(Clock.now(), ZONE);
    }

    /** Whether one looks back at all: the end of a day that is not over shows all that is known. */
    public boolean back() {
        return day.filter(d -> d.isBefore(today())).isPresent() || valid.isPresent();
    }

    /** The same, with a day of its own where it looked at all that is known. */
    public Past kept(LocalDate today) {
        return new Past(day.or(() -> Optional.of(today)), valid);
    }

    /** Names and values in an address. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        day.ifPresent(d -> fields.put("day", d.toString()));
        valid.ifPresent(d -> fields.put("valid", d.toString()));
        return fields;
    }

    /** The day by which deadlines are judged. */
    public LocalDate judged() {
        return valid.or(() -> day).orElseGet(Past::today);
    }

    /** How the journal is looked at. */
    public View view(boolean drafts) {
        View now = drafts ? View.DRAFTS : View.PUBLIC;
        return new View(
                day.map(d -> d.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1))
                        .orElse(now.known()),
                valid.orElse(now.valid()),
                drafts);
    }
}
