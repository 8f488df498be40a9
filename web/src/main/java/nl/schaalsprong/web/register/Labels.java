package nl.schaalsprong.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.page.Words;

/** What fields and their values are called. */
record Labels(Words words) {
    /** Fields that hold names of other records. */
    static final Map<String, Type> REFERENCES =
            Map.ofEntries(
                    Map.entry("source", Type.SOURCE),
                    Map.entry("debtors", Type.ACTOR),
                    Map.entry("creditors", Type.ACTOR),
                    Map.entry("consent", Type.ACTOR),
                    Map.entry("payers", Type.ACTOR),
                    Map.entry("payer", Type.ACTOR),
                    Map.entry("to", Type.ACTOR),
                    Map.entry("successor", Type.PROMISE),
                    Map.entry("instrument", Type.INSTRUMENT),
                    Map.entry("indicator", Type.INDICATOR));

    /** A type of record. */
    String type(Type type) {
        return words.of("register.type." + type.name());
    }

    /** Records of a type. */
    String types(Type type) {
        return words.of("register.types." + type.name());
    }

    /** One of the names of a closed list. */
    String value(String name) {
        return words.orElse("register.value." + name, name);
    }

    /** What a field is called within its group: the names from the group down. */
    String field(String path, String group) {
        String within = group.isEmpty() ? path : path.substring(group.length() + 1);
        List<String> names = new ArrayList<>();
        for (String name : within.split("\\.")) {
            if (name.equals("nl") || name.equals("en")) {
                continue;
            }
            names.add(
                    name.matches("\\d+")
                            ? String.valueOf(Integer.parseInt(name) + 1)
                            : words.orElse("register.field." + name, name));
        }
        return String.join(" · ", names);
    }

    /** What a group of fields is called: the element of a list, counted from one. */
    String group(String group) {
        int point = group.indexOf('.');
        return point < 0
                ? words.of("register.group.itself")
                : words.orElse(
                                "register.group." + group.substring(0, point),
                                group.substring(0, point))
                        + " "
                        + (Integer.parseInt(group.substring(point + 1)) + 1);
    }

    /** The element of a list a path is in; empty for fields of the record itself. */
    static String groupOf(String path) {
        String[] names = path.split("\\.", 3);
        return names.length > 2 && names[1].matches("\\d+") ? names[0] + "." + names[1] : "";
    }
}
