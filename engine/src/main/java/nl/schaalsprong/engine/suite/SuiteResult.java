package nl.schaalsprong.engine.suite;

import java.util.List;
import nl.schaalsprong.base.Finding;

/** What a folder tree of models gave, in order of path. */
public record SuiteResult(List<Folder> folders) {
    /** A folder passes when every model in it does. */
    public record Folder(String path, List<ModelFile> files) {
        /** Whether every model passes. */
        public boolean passes() {
            return files.stream().allMatch(f -> f.verdict() == Verdict.PASS);
        }
    }

    /**
     * One model.
     *
     * @param path from the folder the suite was given
     * @param reasons why it does not pass; empty where it does
     */
    public record ModelFile(String path, Verdict verdict, List<Finding> reasons) {}

    /** What became of a model. */
    public enum Verdict {
        /** Everything expected is there and close enough. */
        PASS,
        /** It ran, and something is missing or differs. */
        FAIL,
        /** It was not run, by name and line. */
        REFUSED
    }

    /** Folders that pass. */
    public long passed() {
        return folders.stream().filter(Folder::passes).count();
    }
}
