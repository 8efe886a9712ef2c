package pincite.benchmark.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.lucene.util.IOUtils;

import pincite.corpus.standing.Standings;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.story.Stories;

/** {@code mvn -Pstories verify [-Dpincite.scale=10000,100000]}: what every sentence of so many passages takes of memory, and when. */
final class StoryBenchmark {

    private StoryBenchmark() {
    }

    /** Sizes, with commas between. */
    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("pincite-stories");
        try (var model = new BgeSmallEmbeddingModel(Runtime.getRuntime().availableProcessors())) {
            var corpus = new MadeUpCorpus(ScaleBenchmark.SEED, ScaleBenchmark.roots(model));
            for (var size : arguments[0].split(",")) {
                measure(Integer.parseInt(size), corpus, folder.resolve(size));
            }
        } finally {
            IOUtils.rm(folder);
        }
        System.exit(0);
    }

    private static void measure(int size, MadeUpCorpus corpus, Path folder) throws Exception {
        try (var index = new LucenePassageIndex(folder, "stories", "", BgeSmallTokens.codec())) {
            corpus.fill(index, size);
            var stories = new Stories(index, Standings.NONE);
            long before = ScaleBenchmark.heap();
            double read = ScaleBenchmark.seconds(stories::current);
            System.out.printf(Locale.ROOT, "%,d passages: %d MB, read in %.1f s%n", size,
                    (ScaleBenchmark.heap() - before) >> 20, read);
        }
    }
}
