package nl.schaalsprong.cases;

import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Place;

/** Named values that belong together: a row of a table, or a mapping in a YAML file. */
interface Entry {
    /** Where the whole entry stands. */
    Place place();

    /** The value with that name, when it is there and is not empty. */
    Optional<Cell> cell(String name);

    /** The value in one language: column {@code name_nl}, or {@code nl} within {@code name}. */
    Optional<Cell> cell(String name, Language language);
}
