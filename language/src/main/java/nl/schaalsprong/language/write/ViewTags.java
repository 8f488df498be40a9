package nl.schaalsprong.language.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;
import nl.schaalsprong.language.view.ViewObject.Connector;
import nl.schaalsprong.language.view.ViewObject.End;
import nl.schaalsprong.language.view.ViewObject.Point;
import nl.schaalsprong.language.view.ViewObject.Rectangle;
import nl.schaalsprong.language.view.ViewObject.Side;

/** Views as elements (XMILE 1.1 chapters 5 and 6), out of their records. */
final class ViewTags {
    private final Spelling spelling;
    private final Namespaces namespaces;

    ViewTags(Spelling spelling, Namespaces namespaces) {
        this.spelling = spelling;
        this.namespaces = namespaces;
    }

    Tag view(View view) {
        Tag tag = Tag.of("view");
        if (!view.title().isEmpty()) {
            tag = tag.says("name", view.title());
        }
        if (!view.type().equals(View.STOCK_FLOW)) {
            tag = tag.says("type", view.type());
        }
        for (Map.Entry<String, String> setting : view.settings().entrySet()) {
            if (!setting.getKey().contains(":")) {
                tag = tag.says(Legal.name(setting.getKey()), setting.getValue());
            }
        }
        return tag.add(view.objects().stream().map(this::object).toList());
    }

    private Tag object(ViewObject object) {
        return switch (object) {
            case ViewObject.Stock stock -> {
                Tag tag = at(named("stock", stock.name(), stock.label()), stock.at());
                yield stock.size().map(s -> size(tag, s)).orElse(tag);
            }
            case ViewObject.Flow flow ->
                    at(named("flow", flow.name(), flow.label()), flow.at())
                            .add(points(flow.points()));
            case ViewObject.Auxiliary auxiliary ->
                    at(named("aux", auxiliary.name(), auxiliary.label()), auxiliary.at());
            case ViewObject.Module module ->
                    at(named("module", module.name(), module.label()), module.at());
            case Connector connector -> connector(connector);
            case ViewObject.Alias alias ->
                    at(side(uid(Tag.of("alias"), alias.uid()), alias.label()), alias.at())
                            .add(Tag.of("of", spelling.of(alias.of())));
            case ViewObject.Group group -> group(group);
            case ViewObject.TextBox box ->
                    frame(Tag.of("text_box"), box.frame()).add(new Node.Words(box.words()));
            case ViewObject.Other(var markup) -> new MarkupTags(namespaces, markup).tag(markup);
        };
    }

    private Tag named(String local, String name, Optional<Side> label) {
        return side(Tag.of(local).says("name", spelling.of(name)), label);
    }

    private static Tag side(Tag tag, Optional<Side> label) {
        return tag.says("label_side", label.map(s -> s.name().toLowerCase(Locale.ROOT)));
    }

    private Tag connector(Connector connector) {
        Tag tag = uid(Tag.of("connector"), connector.uid());
        if (connector.angle().isPresent()) {
            tag = tag.says("angle", EquationText.number(connector.angle().getAsDouble()));
        }
        return tag.says("polarity", connector.polarity())
                .add(end("from", connector.from()), end("to", connector.to()))
                .add(points(connector.points()));
    }

    private Tag end(String local, End end) {
        return switch (end) {
            case End.Of(String name) -> Tag.of(local, spelling.of(name));
            case End.OfAlias(int uid) ->
                    Tag.of(local).add(uid(Tag.of("alias"), OptionalInt.of(uid)));
        };
    }

    private Tag group(ViewObject.Group group) {
        List<Tag> members =
                group.members().stream().map(m -> Tag.of("item").says("name", m)).toList();
        return frame(named("group", group.name(), Optional.empty()), group.frame()).add(members);
    }

    private static Tag uid(Tag tag, OptionalInt uid) {
        return tag.says(
                "uid",
                uid.isPresent() ? Optional.of(Integer.toString(uid.getAsInt())) : Optional.empty());
    }

    private static Tag at(Tag tag, Point at) {
        return tag.says("x", EquationText.number(at.x())).says("y", EquationText.number(at.y()));
    }

    private static Tag frame(Tag tag, Rectangle frame) {
        return size(at(tag, frame.at()), frame);
    }

    private static Tag size(Tag tag, Rectangle size) {
        return tag.says("width", EquationText.number(size.width()))
                .says("height", EquationText.number(size.height()));
    }

    private static List<Tag> points(List<Point> points) {
        return points.isEmpty()
                ? List.of()
                : List.of(
                        Tag.of("pts").add(points.stream().map(p -> at(Tag.of("pt"), p)).toList()));
    }
}
