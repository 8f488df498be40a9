package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command came to: its exit code and what it printed. */
record Ran(int exit, String out, String err) {
    /** Runs a command as the shell would. */
    static Ran of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Sprong.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
