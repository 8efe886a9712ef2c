package pincite.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BareModel;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;

/** Passages a second of the whole indexing, against the bare model and against LangChain4j's default. */
final class IndexingBenchmark {

    private static final int ARTICLES = 500;
    /** The first finds the code cold; each side counts with its best. */
    private static final int ROUNDS = 3;

    private IndexingBenchmark() {
    }

    static void run(Path folder) throws Exception {
        var corpus = new CorpusFolder(new MadeUpArticles().write(folder.resolve("corpus"), ARTICLES));
        try (var model = new BgeSmallEmbeddingModel(2); var bare = new BareModel(model, 2)) {
            var texts = texts(corpus, model);
            var shipped = new BgeSmallEnV15QuantizedEmbeddingModel();
            var bareRates = new double[ROUNDS];
            var ourRates = new double[ROUNDS];
            var shippedRates = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                bareRates[round] = rate(texts.size(), () -> bare.encodeAll(texts));
                var index = folder.resolve("index" + round);
                ourRates[round] = rate(texts.size(), () -> new Indexer(corpus, new PassageCutter(model, 180), model,
                        new LucenePassageIndex(index, "benchmark", "", BgeSmallTokens.codec())).run(Progress.NONE));
                shippedRates[round] = rate(texts.size(), () -> embed(shipped, texts));
            }
            print(texts.size(), ourRates, bareRates, shippedRates);
        }
    }

    private static void print(int passages, double[] ours, double[] bare, double... shipped) {
        System.out.printf(Locale.ROOT,
                "indexing %d passages: %.1f a second; bare model on two threads %.1f, ratio %.2f (goal 0.95), in the first"
                        + " round %.2f; LangChain4j's embedAll as shipped %.1f, ratio %.2f (goal 1.30)%n",
                passages, best(ours), best(bare), best(ours) / best(bare), ours[0] / bare[0], best(shipped),
                best(ours) / best(shipped));
    }

    private static double best(double... rates) {
        return Arrays.stream(rates).max().orElseThrow();
    }

    private static List<String> texts(CorpusFolder corpus, BgeSmallEmbeddingModel model) {
        var texts = new ArrayList<String>();
        corpus.read(article -> new PassageCutter(model, 180).cut(article)
                .forEach(passage -> texts.add(passage.title() + "\n" + passage.text())));
        return texts;
    }

    private static void embed(EmbeddingModel model, List<String> texts) {
        model.embedAll(texts.stream().map(TextSegment::from).toList());
    }

    private static double rate(int passages, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return passages * 1e9 / (System.nanoTime() - start);
    }

    private interface Work {
        void run() throws Exception;
    }
}
