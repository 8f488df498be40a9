package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.base.Place;

/** Collects what is wrong with a case folder, up to {@link Limits#FINDINGS}. */
final class Findings {
    private final String folder;
    private final List<Finding> kept = new ArrayList<>();
    private boolean refused;
    private int left;

    /**
     * @param folder name of the case folder, for the finding that more was found
     */
    Findings(String folder) {
        this.folder = folder;
    }

    void error(String name, Place place, Object... values) {
        add(Finding.error("cases." + name, place, shortened(values)));
    }

    void warning(String name, Place place, Object... values) {
        add(Finding.warning("cases." + name, place, shortened(values)));
    }

    /** A finding quotes no more than one can read. */
    private static Object[] shortened(Object... values) {
        return Stream.of(values)
                .map(String::valueOf)
                .map(v -> v.length() <= Limits.QUOTED ? v : v.substring(0, Limits.QUOTED) + "…")
                .toArray();
    }

    /** Takes over what another room found. */
    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    private void add(Finding finding) {
        refused |= finding.severity() == Finding.Severity.ERROR;
        if (kept.size() < Limits.FINDINGS) {
            kept.add(finding);
        } else {
            left++;
        }
    }

    /**
     * What was probably meant by {@code written}: the nearest known name, or else the first few.
     * Not worked out once findings are only counted.
     */
    String meant(String written, Collection<String> known) {
        if (kept.size() >= Limits.FINDINGS) {
            return "";
        }
        return Nearest.to(written, known)
                .orElseGet(() -> known.stream().limit(5).collect(Collectors.joining(", ")));
    }

    /** What was found, in the order of finding; a last one says how many were left out. */
    List<Finding> list() {
        if (left == 0) {
            return List.copyOf(kept);
        }
        List<Finding> all = new ArrayList<>(kept);
        Place place = Place.whole(folder);
        all.add(
                refused
                        ? Finding.error("cases.more-findings", place, left)
                        : Finding.warning("cases.more-findings", place, left));
        return List.copyOf(all);
    }
}
