package pincite.benchmark;

import java.nio.file.Files;

import pincite.killed.Killing;

/** Kills services that index and keep, as often as it is told; exits with 1 where something was lost, mixed or damaged. */
final class KillBenchmark {

    private KillBenchmark() {
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("pincite-killed");
        try {
            var outcome = Killing.kill(folder, Integer.parseInt(arguments[0]));
            outcome.faults().forEach(System.out::println);
            System.out.printf("%d killed; %d things were said to be done; %d faults%n", outcome.kills(), outcome.done(),
                    outcome.faults().size());
            System.exit(outcome.faults().isEmpty() ? 0 : 1);
        } finally {
            org.apache.lucene.util.IOUtils.rm(folder);
        }
    }
}
