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
        return plan(fileName, content, Resources.NONE);
    }

    /**
     * The same with files the model may name.
     *
     * @param resources hands out the data it imports
     */
    public static Outcome<Plan> plan(String fileName, byte[] content, Resources resources) {
        return XmileReader.read(fileName, content).then(model -> plan(model, resources));
    }

    /** The plan of a model that was read, with the data it imports. */
    public static Outcome<Plan> plan(Model model, Resources resources) {
        return DataImport.into(model, resources).then(Checker::check);
    }
}
