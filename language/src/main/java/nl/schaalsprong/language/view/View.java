package nl.schaalsprong.language.view;

import java.util.List;
import java.util.Map;

/**
 * A page of a picture of a model (XMILE 1.1 section 5.1). Positions are in pixels, to the right and
 * downwards from the left upper corner.
 *
 * @param title as written, or empty
 * @param type {@code stock_flow}, {@code interface}, {@code popup} or a word of a vendor's own
 * @param settings its other attributes as written, with their prefixes
 * @param objects what is drawn, in order
 */
public record View(
        String title, String type, Map<String, String> settings, List<ViewObject> objects) {
    /** What a view is that says nothing else. */
    public static final String STOCK_FLOW = "stock_flow";
}
