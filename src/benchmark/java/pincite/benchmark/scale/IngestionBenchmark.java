package pincite.benchmark.scale;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import pincite.corpus.Article;
import pincite.corpus.Corpus;
import pincite.corpus.Unreadable;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.ingestion.JournaledIndexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;

/**
 * {@code mvn -Pingestion verify [-Dpincite.scale=100000] [-Dpincite.heap=512m]}: how much memory it takes to index so many passages in
 * one run, by the indexer and with the journal that the service has. The model embeds two batches of a hundred, both at the same time;
 * for the others is given what it made of real passages, since all would take it an hour.
 */
final class IngestionBenchmark {

    private static final long SEED = 42;
    /** Batches. */
    private static final int EVERY = 100;
    private static final int AT_ONCE = 2;

    private IngestionBenchmark() {
    }

    public static void main(String... arguments) throws Exception {
        int passages = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("pincite-ingestion");
        try (var model = new BgeSmallEmbeddingModel(2)) {
            var roots = ScaleBenchmark.roots(model);
            var corpus = new MadeUpCorpus(SEED, roots);
            long start = System.nanoTime();
            try (var index = new LucenePassageIndex(folder.resolve("index"), "ingestion", "", BgeSmallTokens.codec())) {
                var report = JournaledIndexer.of(all(corpus, passages), new PassageCutter(model, 180),
                        given(roots, model), index, folder.resolve("embedded")).run(Progress.NONE);
                System.out.printf(Locale.ROOT,
                        "%,d passages of %,d articles indexed in %.0f s, most of them without embedding; most memory of"
                                + " the process: %d MB (goal 1,200), heap up to %d MB%n",
                        report.passages(), report.articles(), (System.nanoTime() - start) / 1e9,
                        ProcessMemory.ofThis().most(),
                        Runtime.getRuntime().maxMemory() >> 20);
            }
        } finally {
            org.apache.lucene.util.IOUtils.rm(folder);
        }
        System.exit(0);
    }

    private static Corpus all(MadeUpCorpus corpus, int passages) {
        return new Corpus() {

            @Override
            public List<Unreadable> read(Consumer<Article> reader) {
                for (int number = 0; number * MadeUpCorpus.PARAGRAPHS < passages; number++) {
                    reader.accept(corpus.article(number));
                }
                return List.of();
            }
        };
    }

    /** Embeddings of real passages in turn, and of some the model's own; a sign of which model they are of is the same. */
    private static EmbeddingModel given(List<MadeUpCorpus.Root> roots, EmbeddingModel model) {
        return new EmbeddingModel() {

            /** Batches are embedded beside each other. */
            private final AtomicInteger batches = new AtomicInteger();
            private final AtomicInteger next = new AtomicInteger();

            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                return batches.getAndIncrement() % EVERY < AT_ONCE
                        ? model.embedAll(segments)
                        : Response.from(segments.stream()
                                .map(segment -> roots.get(next.getAndIncrement() % roots.size()).embedding())
                                .toList());
            }
        };
    }
}
