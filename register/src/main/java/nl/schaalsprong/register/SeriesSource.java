package nl.schaalsprong.register;

import java.util.Optional;
import nl.schaalsprong.base.Series;

/** Where observations come from. */
@FunctionalInterface
public interface SeriesSource {
    /** The series of an indicator in an area, when there is one. */
    Optional<Series> series(String indicator, String area);
}
