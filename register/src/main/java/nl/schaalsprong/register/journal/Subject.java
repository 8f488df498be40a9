package nl.schaalsprong.register.journal;

import nl.schaalsprong.register.Item;

/** Which item a change is about. */
public record Subject(Type type, String id) {
    /** The subject of an item. */
    public static Subject of(Item item) {
        return new Subject(Type.of(item), item.id());
    }
}
