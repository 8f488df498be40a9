package nl.schaalsprong.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A request to a filter, and what was said to it. */
final class Asked {
    private final Map<String, Object> said = new ConcurrentHashMap<>();
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final Map<String, Object> properties;

    private Asked(Map<String, Object> properties) {
        this.properties = properties;
    }

    /** A request from an address. */
    static Asked of(String method, String path, String from) {
        return new Asked(Map.of("getMethod", method, "getRequestURI", path, "getRemoteAddr", from));
    }

    /** The same with a question in the address, or a type of content. */
    Asked with(String property, String value) {
        Map<String, Object> more = new ConcurrentHashMap<>(properties);
        more.put(property, value);
        return new Asked(more);
    }

    /** The same, asked once more. */
    Asked again() {
        return new Asked(properties);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class);
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class);
    }

    /** The status of the error that was sent; 200 when there was none. */
    int status() {
        return said.get("sendError") instanceof Integer status ? status : 200;
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        Asked.class.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, given) -> answer(method.getName(), given)));
    }

    private @Nullable Object answer(String method, @Nullable Object @Nullable [] given) {
        return switch (method) {
            case "sendError" ->
                    given == null || given[0] == null ? null : said.put(method, given[0]);
            case "getAttribute" -> given == null ? null : attributes.get(String.valueOf(given[0]));
            case "setAttribute" ->
                    given == null || given[1] == null
                            ? null
                            : attributes.put(String.valueOf(given[0]), given[1]);
            case "getDispatcherType" -> DispatcherType.REQUEST;
            default -> properties.get(method);
        };
    }
}
