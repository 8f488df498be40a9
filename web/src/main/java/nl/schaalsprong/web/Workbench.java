package nl.schaalsprong.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The workbench: a web server for one case. Exit codes: 1 the case is wrong, 2 wrong usage. */
@SpringBootApplication
public class Workbench {
    /** Starts the workbench and prints its address, or says in one line why it cannot. */
    public static void main(String[] words) {
        Path home = Path.of(System.getProperty("sprong.home", "."));
        Optional<Arguments> arguments = Arguments.read(Arrays.asList(words), home);
        if (arguments.isEmpty()) {
            System.err.println(Arguments.USAGE);
            System.exit(2);
            return;
        }
        int port = arguments.get().port();
        try {
            serve(arguments.get().caseFolder(), port);
        } catch (PortInUseException e) {
            System.err.println(
                    "Poort %d is bezet / port %d is in use. Misschien helpt --port %d."
                            .formatted(port, port, port + 1));
            System.exit(2);
        }
    }

    private static void serve(Path folder, int port) {
        switch (Region.open(folder)) {
            case nl.schaalsprong.base.Outcome.Refused<Answers>(var findings) -> {
                findings.forEach(
                        f ->
                                System.err.println(
                                        f.place()
                                                + ": "
                                                + f.message(nl.schaalsprong.base.Language.DUTCH)));
                System.exit(1);
            }
            case nl.schaalsprong.base.Outcome.Good<Answers>(var answers, var _) ->
                    System.out.println("Schaalsprong: " + address(start(answers, port)));
        }
    }

    /**
     * Starts a server for these answers on the loopback address.
     *
     * @param port 0 for any free one, see {@link #address}
     */
    public static ConfigurableApplicationContext start(Answers answers, int port) {
        SpringApplication application = new SpringApplication(Workbench.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings(port));
        application.setRegisterShutdownHook(true);
        application.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(Answers.class, () -> answers));
        return application.run();
    }

    /** Where a started server can be visited. */
    public static String address(ConfigurableApplicationContext server) {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/";
    }

    private static Map<String, Object> settings(int port) {
        return Map.ofEntries(
                Map.entry("server.port", port),
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("server.compression.enabled", "true"),
                Map.entry("server.server-header", ""),
                Map.entry("server.error.whitelabel.enabled", "false"),
                Map.entry("logging.level.root", "error"),
                Map.entry("spring.main.log-startup-info", "false"),
                Map.entry("spring.threads.virtual.enabled", "true"),
                Map.entry("spring.jmx.enabled", "false"),
                Map.entry("spring.web.resources.cache.cachecontrol.max-age", "1h"),
                Map.entry("spring.servlet.multipart.max-file-size", "10MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "11MB"),
                Map.entry("spring.mvc.static-path-pattern", "/static/**"));
    }
}
