package nl.schaalsprong.web;

import java.nio.file.Path;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server over the invented region, with an empty store of its own, on a free port. */
public final class Server implements AutoCloseable {
    private final Remembered answers =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private final Store store = Scratch.store(answers);
    private final ConfigurableApplicationContext context =
            Workbench.start(answers, Path.of("absent"), store, 0);

    /** What was started. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Everything people write. */
    public Store store() {
        return store;
    }

    /** The accounts that may sign in. */
    public Accounts accounts() {
        return store.accounts();
    }

    /** Where it can be visited. */
    public String address() {
        return Workbench.address(context);
    }

    /** Somebody with a role and a name after it. */
    public Client client(Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT);
        return Client.signedIn(address(), accounts(), new Person(name, role));
    }

    @Override
    public void close() {
        context.close();
        answers.close();
    }
}
