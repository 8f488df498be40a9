package nl.schaalsprong.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Place;

/** A YAML file as a tree in which every part knows its place. */
sealed interface Tree {
    /** Where this part begins. */
    Place place();

    /** A single value. */
    record Leaf(Cell cell) implements Tree {
        @Override
        public Place place() {
            return cell.place();
        }
    }

    /** A list. */
    record Sequence(List<Tree> items, Place place) implements Tree {}

    /** A mapping; names in the order of the file. */
    record Branch(Map<String, Child> children, Place place) implements Tree, Entry {
        @Override
        public Optional<Cell> cell(String name) {
            return child(name)
                    .filter(Leaf.class::isInstance)
                    .map(leaf -> ((Leaf) leaf).cell())
                    .filter(cell -> !cell.isEmpty());
        }

        @Override
        public Optional<Cell> cell(String name, Language language) {
            return child(name)
                    .filter(Branch.class::isInstance)
                    .map(Branch.class::cast)
                    .flatMap(inner -> inner.cell(language.tag()));
        }

        /** What stands under that name. */
        Optional<Tree> child(String name) {
            return Optional.ofNullable(children.get(name)).map(Child::value);
        }
    }

    /** What stands under a name, and where the name stands. */
    record Child(Place name, Tree value) {}
}
