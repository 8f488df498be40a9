package nl.schaalsprong.futures.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Parameter.Shape;

/** Lays parameters out as uncertainties. */
public final class Uncertainties {
    private Uncertainties() {}

    /** Each parameter that is uncertain by itself. */
    public static List<Uncertainty> single(List<Parameter> parameters) {
        List<Uncertainty> all = new ArrayList<>();
        for (int p = 0; p < parameters.size(); p++) {
            Parameter parameter = parameters.get(p);
            if (uncertain(parameter)) {
                all.add(new Uncertainty(parameter.id(), parameter.title(), List.of(p)));
            }
        }
        return all;
    }

    /** The same, with the elements of one arrayed variable taken together as one group. */
    public static List<Uncertainty> grouped(List<Parameter> parameters) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int p = 0; p < parameters.size(); p++) {
            if (uncertain(parameters.get(p))) {
                members.computeIfAbsent(base(parameters.get(p)), _ -> new ArrayList<>()).add(p);
            }
        }
        return members.values().stream().map(of -> group(parameters, of)).toList();
    }

    private static boolean uncertain(Parameter parameter) {
        return parameter.shape() != Shape.FIXED && parameter.low() < parameter.high();
    }

    private static String base(Parameter parameter) {
        return parameter.variable().replaceAll("\\[.*", "");
    }

    private static Uncertainty group(List<Parameter> parameters, List<Integer> members) {
        Parameter first = parameters.get(members.getFirst());
        if (members.size() == 1) {
            return new Uncertainty(first.id(), first.title(), members);
        }
        Text title = new Text(whole(first.title().nl()), whole(first.title().en()));
        return new Uncertainty(base(first), title, members);
    }

    /** The title of an element without the place behind its colon. */
    private static String whole(String title) {
        int colon = title.lastIndexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }
}
