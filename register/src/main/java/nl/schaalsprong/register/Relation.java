package nl.schaalsprong.register;

/**
 * That two nodes of the ecosystem are tied: works-on, takes-part-in, supplies, located-in,
 * finances.
 */
public record Relation(String from, String kind, String to, String source) implements Item {
    @Override
    public String id() {
        return from + " " + kind + " " + to;
    }
}
