package nl.schaalsprong.web;

import java.nio.file.Path;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import nl.schaalsprong.web.people.FirstCode;

/** The server over the invented region in a process of its own, to be killed. */
final class ServedExample {
    private ServedExample() {}

    /** Keeps everything in the folder named first; says what the workbench says. */
    public static void main(String[] arguments) {
        var answers = new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
        Store store = Workbench.keep(answers, Path.of(arguments[0])).orThrow();
        var server = Workbench.start(answers, Path.of("absent"), store, 0);
        String address = Workbench.address(server);
        System.out.println("Schaalsprong: " + address);
        server.getBean(FirstCode.class)
                .path()
                .ifPresent(path -> System.out.println("first: " + address + path));
    }
}
