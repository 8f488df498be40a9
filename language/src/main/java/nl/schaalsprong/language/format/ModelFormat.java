package nl.schaalsprong.language.format;

import java.util.Locale;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.vensim.MdlReader;

/** Reads a model file by the end of its name: {@code .mdl} is Vensim, all else XMILE. */
public final class ModelFormat {
    private ModelFormat() {}

    /**
     * The model of a file as written.
     *
     * @param fileName as the user named it
     */
    public static Outcome<Model> read(String fileName, byte[] content) {
        return isVensim(fileName)
                ? MdlReader.read(fileName, content)
                : XmileReader.read(fileName, content);
    }

    /**
     * The plan of a model file, or everything that is wrong with it.
     *
     * @param fileName as the user named it
     * @param resources hands out the data it imports
     */
    public static Outcome<Plan> plan(String fileName, byte[] content, Resources resources) {
        return read(fileName, content).then(model -> Xmile.plan(model, resources));
    }

    private static boolean isVensim(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".mdl");
    }
}
