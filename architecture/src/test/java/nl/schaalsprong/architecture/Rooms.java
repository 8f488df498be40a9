package nl.schaalsprong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The room table: which room may speak to which, and to what outside. It says the same as the table
 * in {@code docs/adr/0001-rooms-and-the-direction-of-data.md}.
 */
final class Rooms {
    /**
     * One room.
     *
     * @param rooms the rooms of ours it may use
     * @param outside the packages it may use beside {@code java} and {@code org.jspecify}
     */
    record Room(String name, Set<String> rooms, Set<String> outside) {}

    static final String PACKAGE = "nl.schaalsprong.";

    static final List<Room> TABLE =
            List.of(
                    new Room("base", Set.of(), Set.of()),
                    new Room("register", Set.of("base"), Set.of()),
                    new Room(
                            "statistics",
                            Set.of("base"),
                            Set.of("tools.jackson", "com.fasterxml.jackson.annotation")),
                    new Room(
                            "letter",
                            Set.of("register", "base"),
                            Set.of("org.apache.pdfbox", "org.apache.poi", "javax.xml", "org.xml")),
                    new Room("language", Set.of("base"), Set.of("javax.xml", "org.xml", "org.w3c")),
                    new Room("engine", Set.of("language", "base"), Set.of()),
                    new Room(
                            "cases",
                            Set.of("statistics", "language", "register", "base"),
                            Set.of("de.siegmar.fastcsv", "org.snakeyaml.engine")),
                    new Room(
                            "futures",
                            Set.of("cases", "statistics", "engine", "language", "register", "base"),
                            Set.of("org.hipparchus")),
                    new Room(
                            "diagram",
                            Set.of("engine", "language", "base"),
                            Set.of("org.eclipse.elk", "org.eclipse.emf")),
                    new Room("chart", Set.of("futures", "base"), Set.of()),
                    new Room("people", Set.of("base"), Set.of()),
                    new Room(
                            "dossier",
                            Set.of("people", "chart", "futures", "cases", "register", "base"),
                            Set.of(
                                    "com.openhtmltopdf",
                                    "org.apache.pdfbox",
                                    "org.apache.batik",
                                    "org.apache.poi",
                                    "org.apache.xmlbeans",
                                    "org.openxmlformats.schemas",
                                    "org.w3c",
                                    "tools.jackson",
                                    "com.fasterxml.jackson.annotation")),
                    new Room(
                            "store",
                            Set.of(
                                    "dossier",
                                    "people",
                                    "futures",
                                    "cases",
                                    "letter",
                                    "register",
                                    "base"),
                            Set.of(
                                    "javax.sql",
                                    "org.sqlite",
                                    "tools.jackson",
                                    "com.fasterxml.jackson.annotation")),
                    new Room(
                            "cli",
                            Set.of(
                                    "store",
                                    "dossier",
                                    "chart",
                                    "diagram",
                                    "people",
                                    "futures",
                                    "cases",
                                    "statistics",
                                    "engine",
                                    "language",
                                    "letter",
                                    "register",
                                    "base"),
                            Set.of("picocli", "tools.jackson", "com.fasterxml.jackson.annotation")),
                    new Room(
                            "web",
                            Set.of(
                                    "store",
                                    "dossier",
                                    "chart",
                                    "diagram",
                                    "people",
                                    "futures",
                                    "cases",
                                    "statistics",
                                    "engine",
                                    "language",
                                    "letter",
                                    "register",
                                    "base"),
                            Set.of(
                                    "org.springframework",
                                    "jakarta.servlet",
                                    "gg.jte",
                                    "org.slf4j",
                                    "org.apache.fontbox",
                                    "org.apache.pdfbox.io",
                                    "tools.jackson",
                                    "com.fasterxml.jackson.annotation")));

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("test-classes"))
                    .importPackages("nl.schaalsprong");

    private Rooms() {}

    /** The production classes of all rooms. */
    static JavaClasses classes() {
        return OURS;
    }

    /** The row of the table a class stands in; empty for a class outside every room. */
    static Optional<Room> of(JavaClass type) {
        return TABLE.stream().filter(room -> stands(type.getPackageName(), room)).findFirst();
    }

    private static boolean stands(String name, Room room) {
        return (name + ".").startsWith(PACKAGE + room.name() + ".");
    }
}
