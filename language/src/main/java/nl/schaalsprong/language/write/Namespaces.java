package nl.schaalsprong.language.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The namespaces of a file and the prefixes they are written with (XMILE 1.1 section 2.1.1 asks
 * that every prefix is declared). One prefix for each address, whatever the file that was read did.
 */
final class Namespaces {
    /** Of XMILE 1.0 and 1.1 alike. */
    static final String XMILE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Prefixes that files use without declaring them, with the address their makers declare. */
    private static final Map<String, String> KNOWN =
            Map.of(
                    "xml", XML,
                    "isee", "http://iseesystems.com/XMILE",
                    "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("xml"));
    private final Map<String, Integer> last = new HashMap<>();

    Namespaces() {
        prefixes.put(XML, "xml");
    }

    /** The address of a prefix nobody declared. */
    static String undeclared(String prefix) {
        return KNOWN.getOrDefault(prefix, "urn:undeclared:" + prefix);
    }

    /** Whether an address is of XMILE, as it stands in the standard or in its drafts. */
    static boolean isXmile(String address) {
        return address.isEmpty()
                || address.startsWith("http://docs.oasis-open.org/xmile/")
                || address.startsWith("https://docs.oasis-open.org/xmile/")
                || address.equals("http://www.systemdynamics.org/XMILE");
    }

    /** Sees to it that an address has a prefix, the one wanted if that is free. */
    void use(String address, String wanted) {
        if (prefixes.containsKey(address)) {
            return;
        }
        boolean free = !wanted.isEmpty() && !wanted.startsWith("xml");
        String base = Legal.name(free ? wanted : "vendor" + wanted);
        String prefix = base;
        while (!taken.add(prefix)) {
            prefix = base + last.merge(base, 2, (one, _) -> one + 1);
        }
        prefixes.put(address, prefix);
    }

    /** A name as it is written. */
    String written(Tag.Qualified name) {
        return name.space().isEmpty()
                ? name.local()
                : prefixes.getOrDefault(name.space(), "") + ":" + name.local();
    }

    /** Declarations of the addresses that are used, by prefix. */
    Map<String, String> declarations(Set<String> used) {
        Map<String, String> declarations = new TreeMap<>();
        prefixes.forEach(
                (address, prefix) -> {
                    if (used.contains(address)) {
                        declarations.put("xmlns:" + prefix, address);
                    }
                });
        declarations.remove("xmlns:xml");
        return declarations;
    }
}
