package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * YAML text to a {@link Tree}. The file is first walked event by event, so that depth, size and
 * references are refused before anything is built; no value is ever turned into an object.
 */
final class YamlFile {
    private final String file;
    private final Findings findings;

    private YamlFile(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The tree of a file of the folder, or findings. */
    static Optional<Tree> read(Folder folder, String file, Findings findings) {
        return folder.text(file).flatMap(text -> new YamlFile(file, findings).parse(text));
    }

    private Optional<Tree> parse(String text) {
        if (text.length() > Limits.YAML_CHARACTERS) {
            findings.error("file-too-large", Place.whole(file), Limits.YAML_CHARACTERS);
            return Optional.empty();
        }
        try {
            return withinLimits(text) ? tree(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            findings.error("yaml", at(e.getProblemMark()), oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            findings.error("yaml", Place.whole(file), oneLine(e.getMessage()));
        }
        return Optional.empty();
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(file)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(Limits.YAML_CHARACTERS)
                .build();
    }

    private boolean withinLimits(String text) {
        int depth = 0;
        int parts = 0;
        boolean within = true;
        for (Event event : new Parse(settings()).parseString(text)) {
            depth += step(event.getEventId());
            within = within(event, depth, ++parts);
            if (!within) {
                break;
            }
        }
        return within;
    }

    private boolean within(Event event, int depth, int parts) {
        if (event.getEventId() == Event.ID.Alias) {
            findings.error("yaml-reference", at(event.getStartMark()));
        } else if (depth > Limits.YAML_DEPTH) {
            findings.error("yaml-too-deep", at(event.getStartMark()), Limits.YAML_DEPTH);
        } else if (parts > Limits.YAML_PARTS) {
            findings.error("yaml-too-long", at(event.getStartMark()), Limits.YAML_PARTS);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Tree> tree(String text) {
        Optional<Node> root = new Compose(settings()).composeString(text);
        if (root.isEmpty()) {
            findings.error("empty-file", Place.whole(file));
        }
        return root.map(this::tree);
    }

    private static int step(Event.ID id) {
        return switch (id) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
        };
    }

    private Tree tree(Node node) {
        Place place = at(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return branch(mapping, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(tree(item)));
            return new Tree.Sequence(items, place);
        }
        return new Tree.Leaf(new Cell(((ScalarNode) node).getValue(), place));
    }

    private Tree branch(MappingNode mapping, Place place) {
        Map<String, Tree.Child> children = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            Place at = at(pair.getKeyNode().getStartMark());
            if (!(pair.getKeyNode() instanceof ScalarNode name)) {
                findings.error("name-not-text", at);
            } else if (children.containsKey(name.getValue())) {
                findings.error("duplicate-field", at, name.getValue());
            } else {
                children.put(name.getValue(), new Tree.Child(at, tree(pair.getValueNode())));
            }
        }
        return new Tree.Branch(children, place);
    }

    private Place at(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.whole(file));
    }

    private static String oneLine(@Nullable String problem) {
        return String.valueOf(problem).lines().findFirst().orElse("");
    }
}
