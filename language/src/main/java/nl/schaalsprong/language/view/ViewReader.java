package nl.schaalsprong.language.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Written;
import nl.schaalsprong.language.view.ViewObject.End;
import nl.schaalsprong.language.view.ViewObject.Point;
import nl.schaalsprong.language.view.ViewObject.Rectangle;
import nl.schaalsprong.language.view.ViewObject.Side;

/** Reads the views of a {@code <model>} (XMILE 1.1 chapters 5 and 6). */
public final class ViewReader {
    private static final Set<String> OWN = Set.of("name", "type", "xmlns");

    private final Findings findings;

    /** Says what is wrong among the findings given. */
    public ViewReader(Findings findings) {
        this.findings = findings;
    }

    /** The views of a model, in order; a view is never a reason to refuse it. */
    public List<View> views(Element model) {
        return model.children("views").stream()
                .flatMap(v -> v.children("view").stream())
                .map(this::view)
                .toList();
    }

    private View view(Element view) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Written.Attribute attribute : view.written().attributes()) {
            if (!OWN.contains(attribute.name())) {
                settings.putIfAbsent(attribute.name(), attribute.value());
            }
        }
        return new View(
                view.attribute("name").orElse(""),
                view.attribute("type").orElse(View.STOCK_FLOW),
                settings,
                view.children().stream().map(this::object).toList());
    }

    private ViewObject object(Element drawn) {
        String name = Name.canonical(drawn.attribute("name").orElse(""));
        if (!name.isEmpty() && drawn.name().equals("group")) {
            return new ViewObject.Group(name, frame(drawn), members(drawn));
        }
        return switch (name.isEmpty() ? "" : drawn.name()) {
            case "stock" -> new ViewObject.Stock(name, at(drawn), size(drawn), side(drawn));
            case "flow" -> new ViewObject.Flow(name, at(drawn), points(drawn), side(drawn));
            case "aux" -> new ViewObject.Auxiliary(name, at(drawn), side(drawn));
            case "module" -> new ViewObject.Module(name, at(drawn), side(drawn));
            default -> unnamed(drawn);
        };
    }

    private ViewObject unnamed(Element drawn) {
        return switch (drawn.name()) {
            case "connector" -> connector(drawn);
            case "alias" -> alias(drawn);
            case "text_box" -> new ViewObject.TextBox(drawn.text().value().strip(), frame(drawn));
            default -> new ViewObject.Other(drawn);
        };
    }

    private ViewObject connector(Element drawn) {
        Optional<End> from = end(drawn, "from");
        Optional<End> to = end(drawn, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return new ViewObject.Other(drawn);
        }
        return new ViewObject.Connector(
                from.get(),
                to.get(),
                drawn.attribute("angle").isPresent()
                        ? OptionalDouble.of(number(drawn, "angle"))
                        : OptionalDouble.empty(),
                points(drawn),
                drawn.attribute("polarity").map(String::strip).filter(p -> !p.isEmpty()),
                uid(drawn));
    }

    private Optional<End> end(Element connector, String which) {
        Optional<Element> end = connector.child(which);
        OptionalInt alias = end.flatMap(e -> e.child("alias")).map(this::uid).orElse(none());
        if (alias.isPresent()) {
            return Optional.of(new End.OfAlias(alias.getAsInt()));
        }
        return Optional.of(Name.canonical(connector.childText(which)))
                .filter(n -> !n.isEmpty())
                .map(End.Of::new);
    }

    private ViewObject alias(Element drawn) {
        String of = Name.canonical(drawn.childText("of"));
        return of.isEmpty()
                ? new ViewObject.Other(drawn)
                : new ViewObject.Alias(uid(drawn), of, at(drawn), side(drawn));
    }

    /** Of XMILE 1.1, or of the older form with entities. */
    private static List<String> members(Element group) {
        List<String> members = new ArrayList<>();
        for (Element child : group.children()) {
            if (child.name().equals("item") || child.name().equals("entity")) {
                child.attribute("name").map(Name::canonical).ifPresent(members::add);
            }
        }
        return members;
    }

    private List<Point> points(Element drawn) {
        return drawn.children("pts").stream()
                .flatMap(p -> p.children("pt").stream())
                .map(this::at)
                .toList();
    }

    /** Nothing where it is not said or not a side. */
    private static Optional<Side> side(Element drawn) {
        return drawn.attribute("label_side").map(s -> s.strip().toUpperCase(Locale.ROOT)).stream()
                .flatMap(s -> Arrays.stream(Side.values()).filter(side -> side.name().equals(s)))
                .findFirst();
    }

    private Point at(Element drawn) {
        return new Point(number(drawn, "x"), number(drawn, "y"));
    }

    private Optional<Rectangle> size(Element drawn) {
        return drawn.attribute("width").isPresent() && drawn.attribute("height").isPresent()
                ? Optional.of(frame(drawn))
                : Optional.empty();
    }

    private Rectangle frame(Element drawn) {
        return new Rectangle(
                at(drawn),
                Math.max(0, number(drawn, "width")),
                Math.max(0, number(drawn, "height")));
    }

    private OptionalInt uid(Element drawn) {
        String written = drawn.attribute("uid").map(String::strip).orElse("");
        try {
            return written.isEmpty() ? none() : OptionalInt.of(Integer.parseInt(written));
        } catch (NumberFormatException _) {
            findings.warning("view-number", drawn.offset(), "uid", drawn.name(), written);
            return none();
        }
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    /** Zero where it is not said. */
    private double number(Element drawn, String attribute) {
        String written = drawn.attribute(attribute).map(String::strip).orElse("");
        try {
            double value = written.isEmpty() ? 0 : Double.parseDouble(written);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        findings.warning("view-number", drawn.offset(), attribute, drawn.name(), written);
        return 0;
    }
}
