package nl.schaalsprong.web;

import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;

/** Serves the invented region, to look at pages while no case is at hand. */
final class ExampleServer {
    private ExampleServer() {}

    public static void main(String[] arguments) {
        var subject = Example.subject();
        var server =
                Workbench.start(
                        new Remembered(subject, new ExampleEngine(subject)),
                        Integer.parseInt(arguments[0]));
        System.out.println(Workbench.address(server));
    }
}
