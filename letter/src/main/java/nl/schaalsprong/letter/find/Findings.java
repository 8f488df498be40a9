package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.letter.page.Manuscript;

/** Everything the recognisers find, and what is known of the document. */
public final class Findings {
    private Findings() {}

    /** The metadata of a document. */
    public static Document document(String name, String sha256, Manuscript manuscript) {
        return new Letterhead(manuscript).document(name, sha256);
    }

    /** All findings in order of place. */
    public static List<Found> of(Manuscript manuscript, Document document) {
        Script script = Script.of(manuscript, document);
        Marker marker = new Marker(manuscript);
        List<Found> all = new ArrayList<>(new References(script, marker).find());
        List<Moment> moments = new Moments(script).find();
        moments.forEach(m -> all.add(Moments.found(m, marker)));
        List<Found.Quantity> quantities = new Quantities(script, marker, moments).find();
        all.addAll(quantities);
        Actors actors = new Actors(script, document.recipient());
        all.addAll(new Commitments(script, marker, actors, moments, quantities).find());
        all.addAll(new Entities(script, marker).find());
        return inOrder(all);
    }

    private static List<Found> inOrder(List<Found> all) {
        return all.stream()
                .sorted(
                        Comparator.comparingInt((Found f) -> f.mark().start())
                                .thenComparingInt(f -> -f.mark().end()))
                .limit(Limits.FINDINGS)
                .toList();
    }
}
