package nl.schaalsprong.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.Visibility;

/** A process that does nothing but write in a store and say what was acknowledged. */
final class Writer {
    /** How many changes are written together. */
    static final int GROUP = 3;

    /** The name under which they are. */
    static final String TOGETHER = "writer";

    private static final String ID = "actor ";

    private Writer() {}

    /** Starts it in a process of its own. */
    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(new File("/dev/null"))
                .start();
    }

    /** Writes in the folder that is named, until it is killed. */
    public static void main(String[] arguments) {
        Store store = Store.open(Path.of(arguments[0])).orThrow();
        while (true) {
            List<Entry> entries = store.journal().append(changes(store), TOGETHER).orThrow();
            StringBuilder said = new StringBuilder();
            entries.forEach(e -> said.append("kept %d %s%n".formatted(e.sequence(), e.hash())));
            System.out.print(said);
            System.out.flush();
        }
    }

    private static List<Change> changes(Store store) {
        int first = store.journal().history().entries().size();
        List<Change> changes = new ArrayList<>();
        for (int i = first; i < first + GROUP; i++) {
            changes.add(Change.put(actor(i), Visibility.PUBLIC, 0, "number " + i));
        }
        return changes;
    }

    /** An actor that no other number has. */
    static Actor actor(int number) {
        String name = ID + number;
        return new Actor(name, "board", new Text(name, name), "source");
    }
}
