package nl.schaalsprong.language.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;

/** Collects what is found in one model, up to {@link Limits#FINDINGS}. */
public final class Findings {
    private final SourceText source;
    private final Set<Finding> list = new LinkedHashSet<>();
    private int left = 0;
    private boolean refused = false;

    /** An empty collection about one file. */
    public Findings(SourceText source) {
        this.source = source;
    }

    /** The text the findings point into. */
    public SourceText source() {
        return source;
    }

    /** Something that refuses the model. */
    public void error(String name, int offset, Object... values) {
        refused = true;
        add(Finding.error("language." + name, place(offset), values));
    }

    /** Something to look at. */
    public void warning(String name, int offset, Object... values) {
        add(Finding.warning("language." + name, place(offset), values));
    }

    /** Something said for completeness. */
    public void note(String name, int offset, Object... values) {
        add(Finding.note("language." + name, place(offset), values));
    }

    /** Whether an error was found. */
    public boolean refused() {
        return refused;
    }

    /** Whether there are so many findings that no more advice is looked for. */
    public boolean crowded() {
        return list.size() >= Limits.ADVISED;
    }

    /** Everything found, in order; the last says how many were left out, if any. */
    public List<Finding> list() {
        List<Finding> all = new ArrayList<>(list);
        if (left > 0) {
            all.add(
                    refused
                            ? Finding.error("language.more-findings", source.whole(), left)
                            : Finding.warning("language.more-findings", source.whole(), left));
        }
        return all;
    }

    private void add(Finding finding) {
        if (list.contains(finding)) {
            return;
        }
        if (list.size() < Limits.FINDINGS) {
            list.add(finding);
        } else {
            left++;
        }
    }

    private Place place(int offset) {
        return offset < 0 ? source.whole() : source.at(Math.min(offset, source.text().length()));
    }
}
