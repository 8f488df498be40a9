package nl.schaalsprong.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import nl.schaalsprong.people.Person;

/** By what one visitor is told from another when attempts are counted. */
public final class Source {
    private static final int NETWORK = 8;

    private Source() {}

    /** The account, or the address for whoever has none. */
    public static String of(HttpServletRequest request) {
        Person person = Visitor.current();
        return person.equals(Person.PUBLIC) ? address(request) : "account " + person.name();
    }

    /** The address; of a long (IPv6) one the network, since one visitor has many of those. */
    public static String address(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!address.contains(":")) {
            return address;
        }
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK)));
    }
}
