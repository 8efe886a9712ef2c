package pincite.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.langchain4j.data.segment.TextSegment;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.onnx.BatchScoringModel;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReaders;
import pincite.passage.Passage;
import pincite.passage.PassageCutter;
import pincite.reading.Reader;
import pincite.reading.Window;

/** Reading passages with the bundled reader, against scoring them as LangChain4j does with a cross-encoder of the same size. */
final class ReadingBenchmark {

    private static final int PASSAGES = 20;
    private static final int ROUNDS = 40;
    private static final int ROUNDS_TO_WARM_UP = 5;
    /** Leaves room for the question, so that each passage is one window. */
    private static final int TOKENS = 160;
    private static final String QUESTION = "How many documents did the exchange hand over to the agency?";

    private ReadingBenchmark() {
    }

    static void run(Path folder) throws Exception {
        Files.createDirectories(folder);
        int threads = Runtime.getRuntime().availableProcessors();
        try (var reader = OnnxReaders.open("bundled", threads).orElseThrow();
                var scoring = new BatchScoringModel(folder)) {
            var windows = windows(passages(folder.resolve("corpus")), reader);
            var segments = windows.stream().map(window -> TextSegment.from(window.passage().text())).toList();
            var read = new double[ROUNDS];
            var scored = new double[ROUNDS];
            for (int round = -ROUNDS_TO_WARM_UP; round < ROUNDS; round++) {
                int counted = Math.max(round, 0);
                read[counted] = millis(() -> reader.read(QUESTION, windows));
                scored[counted] = millis(() -> scoring.scoreAll(segments, QUESTION));
            }
            print(windows.size(), median(read), median(scored));
        }
    }

    private static List<Passage> passages(Path folder) throws Exception {
        var passages = new ArrayList<Passage>();
        try (var model = new BgeSmallEmbeddingModel(1)) {
            var cutter = new PassageCutter(model, TOKENS);
            new CorpusFolder(new MadeUpArticles().write(folder, PASSAGES))
                    .read(article -> passages.addAll(cutter.cut(article)));
        }
        return passages;
    }

    private static List<Window> windows(List<Passage> passages, Reader reader) {
        return passages.stream().map(passage -> reader.windows(QUESTION, passage)).filter(each -> each.size() == 1)
                .limit(PASSAGES).flatMap(List::stream).toList();
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double... millis) {
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private static void print(int windows, double read, double scored) {
        System.out.printf(Locale.ROOT,
                "reading %d windows: %.1f ms; scoring the same passages in one batch, as LangChain4j's ScoringModel with six"
                        + " layers of 384: %.1f ms; ratio %.2f (goal 1.00)%n",
                windows, read, scored, read / scored);
    }
}
