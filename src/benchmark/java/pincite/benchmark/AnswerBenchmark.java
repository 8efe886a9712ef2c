package pincite.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.writer.ModelChoice;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.extractive.ExtractiveWriter;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BareModel;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReaders;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.reading.ReaderChoice;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/**
 * One whole answer over 10,000 passages, against the bare embedding of its question. Embedding the passages takes some minutes.
 */
final class AnswerBenchmark {

    private static final int PASSAGES = 10_000;
    private static final int ROUNDS = 60;
    private static final List<String> QUESTIONS = List.of("Why was the inspection denied?", "Who left the company?",
            "How many documents did the exchange hand over to the agency?", "What is Ceffu?",
            "When was the filing made?",
            "Where is the company registered?", "How much has the monthly trading volume fallen since January 2022?",
            "What did the judge say about moving on with the case?");

    private AnswerBenchmark() {
    }

    static void run(Path folder) throws Exception {
        var corpus = new MadeUpArticles().write(folder.resolve("corpus"), PASSAGES * 10 / 45);
        try (var model = new BgeSmallEmbeddingModel(2);
                var bare = new BareModel(model, 1);
                var reader = OnnxReaders.open("bundled", 2).orElseThrow();
                var index = new LucenePassageIndex(folder.resolve("index"), "benchmark", "", BgeSmallTokens.codec())) {
            var report = new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 180), model,
                    index)
                    .run(Progress.NONE);
            var answerer = new Answerer(index, new Retriever(model, FixedRetrievalConfig.DEFAULT),
                    new ExtractiveWriter(new ReaderChoice(Optional.of(reader))), ModelChoice.NONE,
                    new CitationVerifier(new ArticlesOnDisk(corpus)));
            var embedding = new double[ROUNDS * QUESTIONS.size()];
            var answer = new double[embedding.length];
            for (int warm = 0; warm < 3; warm++) {
                measure(bare, answerer, embedding, answer);
            }
            print(report.passages(), embedding, answer);
        }
    }

    private static void measure(BareModel bare, Answerer answerer, double[] embedding, double[] answer) {
        for (int each = 0; each < answer.length; each++) {
            var question = QUESTIONS.get(each % QUESTIONS.size());
            long start = System.nanoTime();
            bare.encode(question);
            long embedded = System.nanoTime();
            answerer.answer(new Question(question), Scope.ALL);
            answer[each] = (System.nanoTime() - embedded) / 1e6;
            embedding[each] = (embedded - start) / 1e6;
        }
        Arrays.sort(embedding);
        Arrays.sort(answer);
    }

    private static void print(int passages, double[] embedding, double[] answer) {
        System.out.printf(Locale.ROOT,
                "one answer, warm, %d passages: p50 %.2f ms, p99 %.2f ms; bare embedding of the question p50"
                        + " %.2f ms, p99 %.2f ms; ratio of p50 %.2f (goal 12.00), of p99 %.2f (goal 30.00)%n",
                passages, at(answer, 0.5),
                at(answer, 0.99), at(embedding, 0.5), at(embedding, 0.99), at(answer, 0.5) / at(embedding, 0.5),
                at(answer, 0.99) / at(embedding, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
