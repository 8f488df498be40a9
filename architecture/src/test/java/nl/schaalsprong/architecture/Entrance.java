package nl.schaalsprong.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small checkout with the real {@code sprong} in it and a stand-in for Maven that only notes that
 * it was called, in a folder with a space in its name.
 */
final class Entrance {
    /** What a call gave. */
    record Result(int code, String out, String err) {
        /** The lines of what was said beside the result. */
        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** All that {@code sprong} needs beside a JDK and Maven. */
    private static final List<String> TOOLS =
            List.of(
                    "sh",
                    "awk",
                    "cat",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "id",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "touch");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path tools;
    private final Map<String, String> environment = new HashMap<>();

    Entrance(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            program(tools.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(find(tool)));
        }
        program(home.resolve("sprong"), Home.text("sprong"));
        write("pom.xml", "");
        environment.put("PATH", tools.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("SPRONG_JDK_FOLDERS", "/nowhere");
    }

    /** Sets a variable of the environment of every call. */
    void set(String name, String value) {
        environment.put(name, value);
    }

    /** Puts a stand-in for Maven on the path; {@code last} is its last command. */
    void maven(String last) throws IOException {
        program(
                tools.resolve("mvn"),
                """
                #!/bin/sh
                printf '%%s\\n' "$*" >>maven-calls
                mkdir -p cli/target && printf x >cli/target/class-path
                %s
                """
                        .formatted(last));
    }

    /** Puts something that looks like a JDK in a folder. */
    void jdk(Path place, String version) throws IOException {
        Files.createDirectories(place.resolve("bin"));
        program(place.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(place.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    }

    /** How often Maven was called. */
    long mavenCalls() throws IOException {
        Path calls = home.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Writes a file of the checkout. */
    void write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
    }

    /** Makes everything in the checkout an hour older, as if time had passed. */
    void age() throws IOException {
        try (var files = Files.walk(home)) {
            for (Path file : files.toList()) {
                FileTime then = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(
                        file, FileTime.from(then.toInstant().minus(Duration.ofHours(1))));
            }
        }
    }

    /** A file of the checkout. */
    Path path(String file) {
        return home.resolve(file);
    }

    /** Calls {@code sprong} and waits. */
    Result call(String... arguments) throws IOException, InterruptedException {
        return await(start(path("sprong"), home, arguments));
    }

    /** Starts {@code sprong} under the name and in the folder given. */
    Process start(Path program, Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().retainAll(List.of("LANG", "LC_ALL", "HOME"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for the end of a call. */
    static Result await(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE)) {
            process.destroyForcibly();
            throw new IllegalStateException("The call did not end.");
        }
        return new Result(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Path find(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            Path file = Path.of(folder, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IllegalStateException("No (%s) on the path.".formatted(tool));
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
