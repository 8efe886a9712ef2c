package pincite.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

import pincite.channel.rest.article.listing.ListingBenchmark;

/** {@code mvn -Pbenchmark verify}: what Pincite costs, as ratios to what cannot be saved, measured in one run. */
final class Benchmark {

    private Benchmark() {
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("pincite-benchmark");
        try {
            IndexingBenchmark.run(folder.resolve("indexing"));
            AnswerBenchmark.run(folder.resolve("answer"));
            WallBenchmark.run(folder.resolve("walls"));
            ListingBenchmark.run();
            AccountBenchmark.run();
            UnderstandingBenchmark.run();
            ReadingBenchmark.run(folder.resolve("reading"));
            var jar = Path.of("target/quarkus-app/quarkus-run.jar");
            StartBenchmark.run(folder.resolve("start"), jar);
            RestartBenchmark.run(folder.resolve("restart"), jar);
        } finally {
            org.apache.lucene.util.IOUtils.rm(folder);
        }
        System.exit(0);
    }
}
