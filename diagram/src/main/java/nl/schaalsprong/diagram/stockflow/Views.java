package nl.schaalsprong.diagram.stockflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;

/** What the views of a sheet have in them. */
public final class Views {
    private Views() {}

    /** Whether a view has anything that can be drawn. */
    public static boolean isDrawable(View view) {
        return view.type().equals(View.STOCK_FLOW)
                && view.objects().stream().anyMatch(o -> variable(o).isPresent());
    }

    /** Variables of a sheet that stand in none of its views, in the order written. */
    public static List<String> leftOut(Structure structure, List<View> views) {
        Set<String> drawn = new HashSet<>();
        views.forEach(v -> v.objects().forEach(o -> variable(o).ifPresent(drawn::add)));
        return structure.parts().keySet().stream().filter(n -> !drawn.contains(n)).toList();
    }

    /** The variable or module an object of a view stands for. */
    static Optional<String> variable(ViewObject object) {
        return switch (object) {
            case ViewObject.Stock s -> Optional.of(s.name());
            case ViewObject.Flow f -> Optional.of(f.name());
            case ViewObject.Auxiliary a -> Optional.of(a.name());
            case ViewObject.Module m -> Optional.of(m.name());
            case ViewObject.Alias a -> Optional.of(a.of());
            case ViewObject.Connector _,
                    ViewObject.Group _,
                    ViewObject.TextBox _,
                    ViewObject.Other _ ->
                    Optional.empty();
        };
    }
}
