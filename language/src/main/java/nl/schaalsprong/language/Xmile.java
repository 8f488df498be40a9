package nl.schaalsprong.language;

import nl.schaalsprong.base.Outcome;

/** From the bytes of a model file to a plan, in one step. */
public final class Xmile {
    private Xmile() {}

    /**
     * The plan of a model file, or everything that is wrong with it.
     *
     * @param fileName as the user named it, for the findings
     */
    public static Outcome<Plan> plan(String fileName, byte[] content) {
        return XmileReader.read(fileName, content).then(Checker::check);
    }
}
