package nl.schaalsprong.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.ServletRequestHandledEvent;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything in a running server that answers an address, and which of it was reached. */
final class Handlers {
    /**
     * One method of one address.
     *
     * @param path pattern with names, as in {@code /plek/{code}}
     */
    record Handler(String method, String path) {
        /** An address that the pattern fits. */
        String sample() {
            return path.replace("**", "page.css").replace("*", "x").replaceAll("\\{[^}]*}", "x");
        }

        /** Whether asking may change something. */
        boolean changes() {
            return !Set.of("GET", "HEAD").contains(method);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final List<String> ANY = List.of("GET", "HEAD", "POST", "PUT", "DELETE");

    private final List<Handler> all;
    private final Map<String, CompletableFuture<String>> first = new ConcurrentHashMap<>();

    private Handlers(List<Handler> all) {
        this.all = all;
    }

    /** The handlers of a server, which from now on tells what is reached. */
    static Handlers of(ConfigurableApplicationContext server) {
        Stream<Handler> methods =
                server.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .flatMap(Handlers::handlers);
        Stream<Handler> others =
                server.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                        .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                        .flatMap(path -> Stream.of("GET", "HEAD").map(m -> new Handler(m, path)));
        Handlers handlers =
                new Handlers(
                        Stream.concat(methods, others)
                                .distinct()
                                .sorted(
                                        Comparator.comparing(Handler::path)
                                                .thenComparing(Handler::method))
                                .toList());
        ApplicationListener<ServletRequestHandledEvent> listener =
                event -> handlers.first(event.getClientAddress()).complete(event.getRequestUrl());
        server.addApplicationListener(listener);
        return handlers;
    }

    private static Stream<Handler> handlers(RequestMappingInfo mapping) {
        List<Handler> handlers = new ArrayList<>();
        for (String path : mapping.getPatternValues()) {
            for (String method : methods(mapping.getMethodsCondition().getMethods())) {
                handlers.add(new Handler(method, path));
            }
        }
        return handlers.stream();
    }

    private static List<String> methods(Collection<RequestMethod> given) {
        if (given.isEmpty()) {
            return ANY;
        }
        List<String> methods = new ArrayList<>(given.stream().map(RequestMethod::name).toList());
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    List<Handler> all() {
        return all;
    }

    /**
     * Whether the only request from an address came to a handler. Whoever is kept out comes to the
     * page of errors first, so this waits for the one or the other.
     */
    boolean wasReached(Handler handler, String from) {
        return first(from).join().equals(handler.sample());
    }

    private CompletableFuture<String> first(String from) {
        return first.computeIfAbsent(from, _ -> new CompletableFuture<>());
    }
}
