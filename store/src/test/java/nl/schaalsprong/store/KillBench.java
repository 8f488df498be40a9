package nl.schaalsprong.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.schaalsprong.base.Seed;

/** Kills a bare writer many times and prints what was seen; exit code 1 when anything was lost. */
final class KillBench {
    private KillBench() {}

    /** Arguments: how often, and a seed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Integer.parseInt(arguments[0]);
        Seed seed = new Seed(Long.parseLong(arguments[1]));
        Path folder = Files.createTempDirectory("sprong-kill");
        Killed killed = new Killed(folder, Writer::start, seed, 200);
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
}
