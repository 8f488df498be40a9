package nl.schaalsprong.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Kills the real workbench over the shipped case ten times while people write. */
final class KillBench {
    private static final int TIMES = 10;

    private KillBench() {}

    /** Prints how many forms were acknowledged and lost; fails when any was. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("sprong-kill");
        List<String> command =
                List.of(Workbench.class.getName(), "--port", "0", "--data", data.toString());
        KilledServer.Tally tally = new KilledServer(data, command).kill(TIMES);
        System.out.printf(
                "server killed %d times, %d forms acknowledged, %d lost%n",
                TIMES, tally.acknowledged(), tally.lost().size());
        System.exit(tally.lost().isEmpty() ? 0 : 1);
    }
}
