package pincite.benchmark.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;

/**
 * {@code mvn -Pingestion verify [-Dpincite.scale=100000] [-Dpincite.heap=512m]}: how much memory it takes to index so many passages in
 * one run, by the indexer that the service has. The model is there and has embedded real passages; what it made of them is given for
 * made-up ones, since a hundred thousand would take it an hour.
 */
final class IngestionBenchmark {

    private static final long SEED = 42;

    private IngestionBenchmark() {
    }

    public static void main(String... arguments) throws Exception {
        int passages = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("pincite-ingestion");
        try (var model = new BgeSmallEmbeddingModel(2)) {
            var roots = ScaleBenchmark.roots(model);
            var corpus = new MadeUpCorpus(SEED, roots);
            long start = System.nanoTime();
            try (var index = new LucenePassageIndex(folder, "ingestion", "", BgeSmallTokens.codec())) {
                var report = new Indexer(all(corpus, passages), new PassageCutter(model, 180), given(roots), index)
                        .run(Progress.NONE);
                System.out.printf(Locale.ROOT,
                        "%,d passages of %,d articles indexed in %.0f s without embedding; most memory of the process:"
                                + " %d MB (goal 1,200), heap up to %d MB%n",
                        report.passages(), report.articles(), (System.nanoTime() - start) / 1e9, mostResident(),
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

    /** Embeddings of real passages in turn; a sign of which model they are of is the same. */
    private static EmbeddingModel given(List<MadeUpCorpus.Root> roots) {
        return new EmbeddingModel() {

            /** Batches are embedded beside each other. */
            private final AtomicInteger next = new AtomicInteger();

            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                var embeddings = new ArrayList<Embedding>();
                segments.forEach(segment -> embeddings
                        .add(roots.get(next.getAndIncrement() % roots.size()).embedding()));
                return Response.from(embeddings);
            }
        };
    }

    /** In megabytes; 0 where the system does not tell. */
    private static long mostResident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM")).map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0) / 1024;
        }
    }
}
