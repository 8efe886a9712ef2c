package pincite.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import pincite.access.Readership;
import pincite.access.Wall;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.index.IndexedArticle;
import pincite.index.PassageIndex;
import pincite.index.Segments;
import pincite.index.Snapshot;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** What it costs that every wall has an index of its own: the same 5,000 passages behind one wall, ten and a hundred. */
final class WallBenchmark {

    private static final int PASSAGES = 5_000;
    private static final int DIMENSIONS = 384;
    private static final int ROUNDS = 400;
    private static final int SETTLED_MILLIS = 3_000;
    private static final List<String> QUESTIONS = List.of("Why was the inspection denied?", "Who left the company?",
            "What did the judge say about moving on with the case?", "How many documents did the exchange hand over?");

    private WallBenchmark() {
    }

    static void run(Path folder) throws IOException, InterruptedException {
        for (int walls : new int[]{1, 10, 100}) {
            var home = folder.resolve(walls + "-walls");
            long start = System.nanoTime();
            fill(home, walls);
            double filled = (System.nanoTime() - start) / 1e6;
            try (var index = new LucenePassageIndex(home, "benchmark")) {
                long opening = System.nanoTime();
                index.look(Readership.EVERYTHING, Snapshot::generation);
                double opened = (System.nanoTime() - opening) / 1e6;
                // What was just written is looked at again each time, for file systems tell time in steps.
                Thread.sleep(SETTLED_MILLIS);
                measure(index);
                System.out.printf(Locale.ROOT,
                        "%d passages behind %d walls: one who reads all of them searches in p50 %.2f ms; "
                                + "made in %.0f ms, opened and checked in %.0f ms, %.1f MB%n",
                        PASSAGES, walls, measure(index), filled, opened,
                        size(home) / 1e6);
            }
        }
    }

    private static void fill(Path home, int walls) throws IOException {
        var random = new Random(42);
        var made = new MadeUpArticles();
        var articles = new TreeMap<String, IndexedArticle>();
        try (var index = new LucenePassageIndex(home, "benchmark"); var update = index.update()) {
            for (int each = 0; each < PASSAGES; each++) {
                var text = made.sentence() + " " + made.sentence();
                var span = new Span(0, text.codePointCount(0, text.length()));
                var passage = new Passage("article" + each, "Article", span, text,
                        List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
                var wall = walls == 1 ? Wall.NONE : Wall.of(List.of("matter-" + each % walls));
                update.store(wall).addAll(List.of(passage.id()), List.of(vector(random)),
                        List.of(Segments.of(passage, Publication.titled("Article"))));
                articles.put("article" + each, new IndexedArticle("1", wall));
            }
            update.commit(articles);
        }
    }

    private static Embedding vector(Random random) {
        var vector = new float[DIMENSIONS];
        IntStream.range(0, DIMENSIONS).forEach(at -> vector[at] = (float) random.nextGaussian());
        var embedding = Embedding.from(vector);
        embedding.normalize();
        return embedding;
    }

    private static double measure(PassageIndex index) {
        var random = new Random(7);
        var took = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var question = QUESTIONS.get(round % QUESTIONS.size());
            var request = EmbeddingSearchRequest.builder().queryEmbedding(vector(random)).maxResults(50).build();
            long start = System.nanoTime();
            index.look(Readership.EVERYTHING, snapshot -> Map.of(snapshot.byWords(question, Optional.empty(), 50),
                    snapshot.store().search(request)));
            took[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return took[ROUNDS / 2];
    }

    private static long size(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).mapToLong(WallBenchmark::bytes).sum();
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
