package nl.schaalsprong.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Seed;

/**
 * Kills a process that writes many times and prints what was seen; exit code 1 when anything was
 * lost.
 */
final class KillBench {
    private KillBench() {}

    /**
     * Arguments: how often, a seed, and the command that starts the process, in which {@code {}}
     * stands for the folder it is to write in. Without a command it is the bare {@link Writer}. The
     * process prints {@code kept SEQUENCE HASH} for each line that was acknowledged.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Integer.parseInt(arguments[0]);
        Seed seed = new Seed(Long.parseLong(arguments[1]));
        Path folder = Files.createTempDirectory("sprong-kill");
        Killed killed = new Killed(folder, writing(arguments), seed, 200);
        long acknowledged = 0;
        Killed.Kill last = new Killed.Kill(0, 0, Optional.empty());
        for (int number = 0; number < times; number++) {
            last = killed.kill(number);
            acknowledged += last.acknowledged();
            if (number % 20 == 19) {
                System.out.printf("%d of %d: %d lines there%n", number + 1, times, last.kept());
            }
            if (last.fault().isPresent()) {
                System.out.printf("kill %d: %s (%s)%n", number, last.fault().get(), folder);
                System.exit(1);
            }
        }
        System.out.printf(
                "%d kills, %d lines acknowledged, %d lines there, chain verified, nothing lost%n",
                times, acknowledged, last.kept());
    }

    private static Killed.Writing writing(String[] arguments) {
        List<String> command = List.of(arguments).subList(2, arguments.length);
        if (command.isEmpty()) {
            return Writer::start;
        }
        return folder ->
                new ProcessBuilder(
                                command.stream()
                                        .map(word -> word.equals("{}") ? folder.toString() : word)
                                        .toList())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
    }
}
