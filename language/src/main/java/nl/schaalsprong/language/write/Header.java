package nl.schaalsprong.language.write;

import java.util.List;

/** What a header must say of who made a file (XMILE 1.1 section 2.2). */
final class Header {
    /** Who says nothing of a maker gets us as one. */
    static final String SELF = "Schaalsprong";

    private Header() {}

    static Tag product(String name) {
        return Tag.of("product", name).says("version", "1.0").says("lang", "en");
    }

    /** A file with a header that says a vendor and a product; what it says already stays. */
    static Tag in(Tag file) {
        Tag header =
                file.tags().stream()
                        .filter(t -> t.is("header"))
                        .findFirst()
                        .orElse(Tag.of("header"));
        List<Node> others = file.content().stream().filter(n -> n != header).toList();
        return others.size() == file.content().size()
                ? file.with(List.of(complete(header))).add(others)
                : file.with(
                        file.content().stream()
                                .map(n -> n == header ? complete(header) : n)
                                .toList());
    }

    private static Tag complete(Tag header) {
        Tag made = lacks(header, "vendor") ? header.add(Tag.of("vendor", SELF)) : header;
        return lacks(made, "product") ? made.add(product(SELF)) : made;
    }

    private static boolean lacks(Tag header, String local) {
        return header.tags().stream().noneMatch(t -> t.is(local));
    }
}
