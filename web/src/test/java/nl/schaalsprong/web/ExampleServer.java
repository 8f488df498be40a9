package nl.schaalsprong.web;

import java.nio.file.Path;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;

/** Serves the invented region, or a case with invented futures, to look at pages quickly. */
final class ExampleServer {
    private ExampleServer() {}

    public static void main(String[] arguments) {
        Case subject =
                arguments.length > 1
                        ? CaseReader.read(Path.of(arguments[1])).orThrow()
                        : Example.subject();
        var answers = new Remembered(subject, new ExampleEngine(subject));
        var server =
                Workbench.start(
                        answers,
                        Path.of("letters"),
                        Scratch.store(answers),
                        Integer.parseInt(arguments[0]));
        System.out.println(Workbench.address(server));
    }
}
