package nl.schaalsprong.language.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What XMILE 1.1 says of where its elements stand, for tests; own words, by section. */
final class StrictRules {
    private static final String XMILE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0";

    /** Parent, then its children. */
    private static final Map<String, Set<String>> INSIDE =
            Stream.of(
                            "xmile: header sim_specs model_units dimensions behavior style data model macro", // 2.1
                            "header: vendor product name version caption image author affiliation client"
                                    + " copyright contact created modified uuid includes options", // 2.2
                            "sim_specs: start stop dt saveper run", // 2.3
                            "model_units: unit", // 2.4
                            "unit: eqn alias", // 2.4
                            "dimensions: dim", // 2.5
                            "dim: elem", // 2.5
                            "behavior: non_negative stock flow", // 2.6
                            "data: import export", // 2.8
                            "macro: parm eqn format doc sim_specs variables views", // 3.6.1
                            "model: sim_specs behavior variables views", // 4
                            "variables: stock flow aux gf module group", // 4
                            "stock: eqn init_eqn mathml element dimensions inflow outflow non_negative conveyor queue"
                                    + " oven units doc scale range format event_poster shape", // 4.2
                            "flow: eqn init_eqn mathml element dimensions gf non_negative multiplier overflow leak"
                                    + " leak_integers units doc scale range format event_poster", // 4.3
                            "aux: eqn init_eqn mathml element dimensions gf units doc scale range format event_poster"
                                    + " shape", // 4.4
                            "gf: xscale yscale xpts ypts units doc", // 3.1.4
                            "element: eqn init_eqn mathml gf non_negative", // 4.5.2
                            "conveyor: len capacity in_limit sample arrest", // 4.2.1
                            "module: connect doc") // 4.7
                    .map(line -> line.split(": "))
                    .collect(
                            Collectors.toMap(
                                    p -> p[0],
                                    p -> Set.of(p[1].split(" ")),
                                    (a, _) -> a,
                                    TreeMap::new));

    /** The root and a model hold these in this order (2.1, 4). */
    private static final Map<String, List<String>> ORDER =
            Map.of(
                    "xmile",
                    List.of(
                            "header",
                            "sim_specs",
                            "model_units",
                            "dimensions",
                            "behavior",
                            "style",
                            "data",
                            "model",
                            "macro"),
                    "model",
                    List.of("sim_specs", "behavior", "variables", "views"));

    /** What an element may not do without (2.1, 2.2, 3.1, 4). */
    private static final Map<String, List<String>> NEEDS =
            Map.of(
                    "xmile", List.of("version"),
                    "product", List.of("version"),
                    "stock", List.of("name"),
                    "flow", List.of("name"),
                    "aux", List.of("name"),
                    "dim", List.of("name"),
                    "elem", List.of("name"),
                    "element", List.of("subscript"));

    private StrictRules() {}

    /** What a written file does that the standard does not let it. */
    static List<String> broken(Element root) {
        List<String> broken = new ArrayList<>();
        if (!XMILE.equals(root.getNamespaceURI()) || !root.getAttribute("version").equals("1.1")) {
            broken.add("the root is not of XMILE 1.1");
        }
        look(root, "", broken);
        return broken;
    }

    private static void look(Element element, String around, List<String> broken) {
        String name = element.getLocalName();
        List<Element> ours =
                children(element).stream().filter(c -> XMILE.equals(c.getNamespaceURI())).toList();
        boolean drawn = Set.of("style", "view", "views").contains(around);
        if (INSIDE.containsKey(name) && !drawn) {
            ours.stream()
                    .map(Element::getLocalName)
                    .filter(c -> !INSIDE.get(name).contains(c))
                    .forEach(c -> broken.add(name + " holds " + c));
            if (!around.equals("behavior")) {
                needs(element, broken);
            }
        }
        List<String> order = ORDER.getOrDefault(name, List.of());
        List<Integer> places = ours.stream().map(c -> order.indexOf(c.getLocalName())).toList();
        if (!order.isEmpty() && !places.equals(places.stream().sorted().toList())) {
            broken.add(name + " out of order: " + places);
        }
        boolean picture = drawn || Set.of("style", "views").contains(name);
        ours.forEach(c -> look(c, picture ? "view" : name, broken));
    }

    private static void needs(Element element, List<String> broken) {
        for (String wanted : NEEDS.getOrDefault(element.getLocalName(), List.of())) {
            if (!element.hasAttribute(wanted)) {
                broken.add(element.getLocalName() + " without " + wanted);
            }
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (XMILE.equals(attribute.getNamespaceURI())) {
                broken.add(element.getLocalName() + " has an attribute with the prefix of XMILE");
            }
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
