package nl.schaalsprong.dossier.paper;

import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Content.Section;

/** The tables and figures of a content, in reading order. */
final class Tables {
    private static final double MARGIN = 1.96;

    private Tables() {}

    static List<Block.Table> of(Content content) {
        return blocks(content)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    static List<Block.Figure> figures(Content content) {
        return blocks(content)
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    /** Half the width of the 95 % margin in percentage points. */
    static double margin(double error) {
        return MARGIN * error * 100;
    }

    private static Stream<Block> blocks(Content content) {
        return content.sections().stream().flatMap(Tables::blocks);
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream(), section.parts().stream().flatMap(Tables::blocks));
    }
}
