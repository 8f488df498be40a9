package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the shape that is expected out of a tree, or finds fault. */
final class Trees {
    private Trees() {}

    /** The mappings of a list. */
    static List<Fields> entries(Optional<Tree> tree, Findings findings) {
        List<Fields> entries = new ArrayList<>();
        for (Tree item : tree.map(t -> items(t, findings)).orElse(List.of())) {
            entry(item, findings).ifPresent(entries::add);
        }
        return entries;
    }

    /** The mapping that a part should be. */
    static Optional<Fields> entry(Tree tree, Findings findings) {
        if (tree instanceof Tree.Branch branch) {
            return Optional.of(new Fields(branch, findings));
        }
        findings.error("not-a-mapping", tree.place());
        return Optional.empty();
    }

    /** The values of a list. */
    static List<Cell> cells(Tree tree, Findings findings) {
        List<Cell> cells = new ArrayList<>();
        for (Tree item : items(tree, findings)) {
            switch (item) {
                case Tree.Leaf(Cell cell) -> cells.add(cell);
                case Tree.Branch b -> findings.error("not-a-value", b.place());
                case Tree.Sequence s -> findings.error("not-a-value", s.place());
            }
        }
        return cells;
    }

    private static List<Tree> items(Tree tree, Findings findings) {
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        if (!(tree instanceof Tree.Leaf leaf && leaf.cell().isEmpty())) {
            findings.error("not-a-list", tree.place());
        }
        return List.of();
    }
}
