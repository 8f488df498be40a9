package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schaalsprong.architecture.Rooms.Room;
import nl.schaalsprong.base.Catalogue;
import nl.schaalsprong.base.Language;
import org.junit.jupiter.api.Test;

/** Everything a room can say about content exists in Dutch and English and ends with advice. */
class MessagesTest {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private static final Pattern CODE =
            Pattern.compile(
                    "("
                            + Rooms.TABLE.stream().map(Room::name).collect(Collectors.joining("|"))
                            + ")\\.[a-z][a-z0-9]*(-[a-z0-9]+)+");

    @Test
    void every_message_exists_in_both_languages_with_the_same_slots_and_ends_with_advice() {
        List<String> faults = new ArrayList<>();
        for (Room room : Rooms.TABLE) {
            faults.addAll(
                    faults(
                            room.name(),
                            Catalogue.words(room.name(), Language.DUTCH),
                            Catalogue.words(room.name(), Language.ENGLISH)));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void a_catalogue_with_gaps_is_found() {
        Properties dutch = new Properties();
        dutch.setProperty("lost", "Weg.");
        dutch.setProperty("swapped", "Is (%s) {0}. Misschien anders.");
        Properties english = new Properties();
        english.setProperty("swapped", "Is {1}. Maybe not.");
        assertEquals(
                List.of(
                        "cases.lost: only in Dutch",
                        "cases.lost: no advice in Dutch",
                        "cases.swapped: other slots"),
                faults("cases", dutch, english));
    }

    @Test
    void every_code_in_the_sources_has_its_message() {
        assertEquals(
                List.of(),
                codes(Sources.ours()).stream().filter(code -> !isWritten(code)).toList());
    }

    @Test
    void a_code_without_a_message_is_found() {
        assertEquals(
                Set.of("cases.never-written"),
                codes(
                        Sources.planted(
                                "package planted; class Codes {"
                                        + " String a = \"cases.never-written\", b = \"No code.\";"
                                        + " }")));
    }

    @Test
    void every_slot_of_a_message_gets_a_value() {
        assertEquals(List.of(), emptySlots(Sources.ours()));
    }

    private static List<String> faults(String room, Properties dutch, Properties english) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new TreeSet<>(dutch.stringPropertyNames());
        names.addAll(english.stringPropertyNames());
        for (String name : names) {
            String nl = dutch.getProperty(name);
            String en = english.getProperty(name);
            String code = room + "." + name;
            if (nl == null || en == null) {
                faults.add(code + ": only in " + (nl == null ? "English" : "Dutch"));
            } else if (!slots(nl).equals(slots(en))) {
                faults.add(code + ": other slots");
            }
            if (nl != null && !advises(nl, "Misschien")) {
                faults.add(code + ": no advice in Dutch");
            }
            if (en != null && !advises(en, "Maybe")) {
                faults.add(code + ": no advice in English");
            }
        }
        return faults;
    }

    private static boolean advises(String message, String opening) {
        return message.matches("(?s)(.*[.!?:;)]\\s)?" + opening + " .*[.?]");
    }

    private static Set<Integer> slots(String message) {
        Matcher matcher = SLOT.matcher(message);
        return matcher.results()
                .map(found -> Integer.parseInt(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWritten(String code) {
        int dot = code.indexOf('.');
        return Catalogue.words(code.substring(0, dot), Language.DUTCH)
                .containsKey(code.substring(dot + 1));
    }

    /** String literals that look like the code of a finding. */
    private static Set<String> codes(Sources sources) {
        Set<String> codes = new TreeSet<>();
        sources.each(
                Tree.Kind.STRING_LITERAL,
                (_, tree) -> {
                    String text = (String) ((LiteralTree) tree).getValue();
                    if (CODE.matcher(text).matches()) {
                        codes.add(text);
                    }
                });
        return codes;
    }

    /** Findings made with fewer values than their message has slots. */
    private static List<String> emptySlots(Sources sources) {
        List<String> found = new ArrayList<>();
        sources.each(
                Tree.Kind.METHOD_INVOCATION,
                (path, tree) -> {
                    MethodInvocationTree call = (MethodInvocationTree) tree;
                    boolean makesFinding =
                            call.getMethodSelect()
                                    .toString()
                                    .matches("Finding\\.(error|warning|note)");
                    if (makesFinding
                            && call.getArguments().getFirst() instanceof LiteralTree code
                            && isWritten((String) code.getValue())
                            && missing((String) code.getValue(), call.getArguments())) {
                        found.add(sources.place(path) + " " + code.getValue());
                    }
                });
        return found;
    }

    private static boolean missing(String code, List<? extends ExpressionTree> arguments) {
        int dot = code.indexOf('.');
        String message =
                Catalogue.words(code.substring(0, dot), Language.DUTCH)
                        .getProperty(code.substring(dot + 1));
        int needed = slots(message).stream().mapToInt(slot -> slot + 1).max().orElse(0);
        return arguments.size() - 2 < needed;
    }
}
