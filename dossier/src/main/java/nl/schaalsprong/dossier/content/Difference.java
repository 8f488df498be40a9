package nl.schaalsprong.dossier.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;

/**
 * What is different between the facts of two dossiers.
 *
 * @param added promises that are new, by title
 * @param changed promises the register now words or dates otherwise
 * @param withdrawn promises that are gone
 * @param data indicators with other observations
 * @param chances readings whose chance is not the same
 */
public record Difference(
        List<Text> added,
        List<Text> changed,
        List<Text> withdrawn,
        List<Text> data,
        List<Moved> chances) {
    /** One chance then and now, with standard errors. */
    public record Moved(Text title, double from, double fromError, double to, double toError) {
        /** Standard error of the change, as if both samples were drawn apart: never too small. */
        public double error() {
            return Math.hypot(fromError, toError);
        }
    }

    /** Compares by id. */
    public static Difference between(Facts then, Facts now) {
        return new Difference(
                titles(now.promises().stream().filter(p -> then.promise(p.id()).isEmpty())),
                titles(now.promises().stream().filter(p -> differs(then.promise(p.id()), p))),
                titles(then.promises().stream().filter(p -> now.promise(p.id()).isEmpty())),
                data(then, now),
                now.promises().stream().flatMap(p -> moved(then, p)).toList());
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return added.isEmpty()
                && changed.isEmpty()
                && withdrawn.isEmpty()
                && data.isEmpty()
                && chances.isEmpty();
    }

    private static List<Text> titles(Stream<Facts.Held> promises) {
        return promises.map(Facts.Held::title).toList();
    }

    private static boolean differs(Optional<Facts.Held> then, Facts.Held now) {
        return then.isPresent() && !then.get().hash().equals(now.hash());
    }

    private static List<Text> data(Facts then, Facts now) {
        return now.series().stream()
                .filter(
                        s ->
                                then.data(s.indicator())
                                        .filter(old -> old.hash().equals(s.hash()))
                                        .isEmpty())
                .map(Facts.Data::title)
                .toList();
    }

    private static Stream<Moved> moved(Facts then, Facts.Held promise) {
        return promise.readings().stream()
                .flatMap(
                        now ->
                                then.promise(promise.id()).stream()
                                        .flatMap(old -> old.readings().stream())
                                        .filter(old -> old.id().equals(now.id()))
                                        .flatMap(old -> moved(promise, old, now)));
    }

    private static Stream<Moved> moved(Facts.Held promise, Facts.Read old, Facts.Read now) {
        if (old.chance().isEmpty() || now.chance().isEmpty() || old.chance().equals(now.chance())) {
            return Stream.empty();
        }
        return Stream.of(
                new Moved(
                        new Text(
                                promise.title().nl() + ": " + now.title().nl(),
                                promise.title().en() + ": " + now.title().en()),
                        old.chance().get(),
                        old.error().orElse(0.0),
                        now.chance().get(),
                        now.error().orElse(0.0)));
    }
}
