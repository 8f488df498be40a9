package nl.schaalsprong.store;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;

/** Fills a real disk, and opens a store on one that cannot be written. */
final class DiskBench {
    private DiskBench() {}

    /** Arguments: a folder on the disk, and {@code fill} or {@code read-only}. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        if (arguments[1].equals("fill")) {
            fill(folder);
        } else {
            readOnly(folder);
        }
    }

    private static void fill(Path folder) {
        int acknowledged = 0;
        try (Store store = Store.open(folder).orThrow()) {
            Outcome<List<Entry>> last = write(store, acknowledged);
            while (last instanceof Outcome.Good) {
                acknowledged++;
                last = write(store, acknowledged);
            }
            say("full disk, acknowledged " + acknowledged, last);
            check("the server goes on reading", store.journal().history(), acknowledged);
        }
        check("there afterwards", Store.look(folder).orThrow(), acknowledged);
    }

    private static Outcome<List<Entry>> write(Store store, int number) {
        return store.journal().append(List.of(Written.actor(number, 0, "x".repeat(10_000))), "ann");
    }

    private static void readOnly(Path folder) {
        say("read-only disk", Store.open(folder));
        History history = Store.look(folder).orThrow();
        check("can be looked at", history, history.entries().size());
    }

    private static void say(String what, Outcome<?> outcome) {
        System.out.println(what + ": " + outcome.findings().getFirst().message(Language.ENGLISH));
    }

    private static void check(String what, History history, int lines) {
        System.out.printf("%s: %d lines, chain verified%n", what, history.entries().size());
        if (history.entries().size() != lines || lines == 0) {
            System.exit(1);
        }
    }
}
