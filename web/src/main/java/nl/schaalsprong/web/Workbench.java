package nl.schaalsprong.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.SavedScenarios;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.letter.kept.Letters;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.answer.Following;
import nl.schaalsprong.web.letter.Samples;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.people.FirstCode;
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
        try {
            serve(arguments.get());
        } catch (PortInUseException e) {
            int port = arguments.get().port();
            System.err.println(
                    "Poort %d is bezet / port %d is in use. Misschien helpt --port %d."
                            .formatted(port, port, port + 1));
            System.exit(2);
        }
    }

    private static void serve(Arguments arguments) {
        Outcome<Opened> outcome = openBoth(arguments);
        for (var finding : outcome.findings()) {
            System.err.println(finding.place() + ": " + finding.message(Language.DUTCH));
            System.err.println(finding.place() + ": " + finding.message(Language.ENGLISH));
        }
        switch (outcome) {
            case Outcome.Refused<Opened> _ -> System.exit(1);
            case Outcome.Good<Opened>(Opened(var answers, var store), var _) -> {
                Path letters = arguments.caseFolder().resolve("letters");
                var server = start(answers, letters, store, arguments.port());
                String address = address(server);
                System.out.println("Schaalsprong: " + address);
                server.getBean(FirstCode.class)
                        .path()
                        .ifPresent(
                                path ->
                                        System.out.println(
                                                "Eerste beheerder / first administrator: "
                                                        + address
                                                        + path));
                warm(answers);
            }
        }
    }

    /** A case and what people wrote about it. */
    private record Opened(Answers answers, Store store) {}

    /** Opens the folder while the case is being read, which takes longer. */
    private static Outcome<Opened> openBoth(Arguments arguments) {
        var store = CompletableFuture.supplyAsync(() -> Store.open(arguments.data()));
        return open(arguments.caseFolder())
                .then(
                        answers ->
                                store.join()
                                        .then(opened -> Region.bring(answers.subject(), opened))
                                        .then(kept -> Outcome.good(new Opened(answers, kept))));
    }

    /** Opens the folder people's work is kept in and brings the case's register into it. */
    public static Outcome<Store> keep(Answers answers, Path data) {
        return Store.open(data).then(store -> Region.bring(answers.subject(), store));
    }

    /** Opens a case folder and puts the futures behind it, or says what is wrong with it. */
    public static Outcome<Answers> open(Path folder) {
        return Region.open(folder);
    }

    /** Computes what the first visitor asks for, before there is one. */
    private static void warm(Answers answers) {
        FuturesResult whole = answers.result(Scenario.BASELINE, () -> false);
        LocalDate last = Board.last(answers.subject(), State.START, whole);
        answers.coarse(Scenario.BASELINE, last);
        answers.helps(Scenario.BASELINE, 0);
    }

    /**
     * Starts a server for these answers on the loopback address.
     *
     * @param letters folder of sample letters; may be absent
     * @param store closed with the server
     * @param port 0 for any free one, see {@link #address}
     */
    public static ConfigurableApplicationContext start(
            Answers answers, Path letters, Store store, int port) {
        SpringApplication application = new SpringApplication(Workbench.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings(port));
        application.setRegisterShutdownHook(true);
        application.addInitializers(
                context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(
                            Answers.class, () -> new Following(answers, store.journal()));
                    beans.registerBean(Store.class, () -> store);
                    beans.registerBean(Journal.class, store::journal);
                    beans.registerBean(Letters.class, store::letters);
                    beans.registerBean(SavedScenarios.class, store::scenarios);
                    beans.registerBean(Accounts.class, store::accounts);
                    beans.registerBean(Samples.class, () -> new Samples(letters));
                });
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
                Map.entry("server.tomcat.max-parameter-count", Limits.FORM_VALUES + 100),
                Map.entry("server.compression.enabled", "true"),
                Map.entry("server.server-header", ""),
                Map.entry("server.forward-headers-strategy", "native"),
                Map.entry("server.servlet.session.timeout", Limits.IDLE_MINUTES + "m"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.servlet.session.cookie.name", "session"),
                Map.entry("server.servlet.session.cookie.http-only", "true"),
                Map.entry("server.servlet.session.cookie.same-site", "strict"),
                Map.entry("server.error.whitelabel.enabled", "false"),
                Map.entry("logging.level.root", "error"),
                Map.entry("spring.main.log-startup-info", "false"),
                Map.entry("spring.threads.virtual.enabled", "true"),
                Map.entry("spring.jmx.enabled", "false"),
                Map.entry("spring.web.resources.cache.cachecontrol.max-age", "1h"),
                Map.entry("spring.servlet.multipart.max-file-size", Limits.UPLOAD + "B"),
                Map.entry("spring.servlet.multipart.max-request-size", "11MB"),
                Map.entry("spring.mvc.static-path-pattern", "/static/**"));
    }
}
