package pincite.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.logging.LogManager;

import ai.onnxruntime.OrtException;
import pincite.answer.proof.WrittenStatements;
import pincite.answer.proof.WrittenStatements.Written;
import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.engine.onnx.OnnxReaders;
import pincite.index.LetterEmbeddingModel;
import pincite.passage.PassageCutter;
import pincite.reading.Reader;
import pincite.reading.Reading;

/**
 * Whether the reader, asked a statement as if it were a question about the sentences that are cited, tells lies from honest rewordings:
 * the chance that it doubts a lie more than an honest one (.5 is none), and how many lies it rejects where it costs one honest one in
 * twenty.
 */
final class SecondOpinionBenchmark {

    private static final double COST = 0.05;
    private static final int LONGEST_PASSAGE = 400;

    private SecondOpinionBenchmark() {
    }

    public static void main(String... halves) throws OrtException {
        // Else two threads that load begin it at once, and wait for each other for ever.
        LogManager.getLogManager();
        try (var reader = OnnxReaders.open("bundled", 2).orElseThrow()) {
            for (var half : halves) {
                var written = WrittenStatements.of(half);
                var readings = written.stream().map(each -> best(reader, each)).toList();
                print(half, "says otherwise", written, readings, reading -> reading.otherwise().orElse(0));
                print(half, "does not answer", written, readings, reading -> -reading.answerable());
                print(half, "no sentence answers", written, readings, SecondOpinionBenchmark::silence);
            }
        }
    }

    private static Optional<Reading> best(Reader reader, Written written) {
        var text = "Article\n\n" + String.join("\n\n", written.cited());
        var article = new Article("a", Publication.titled("Article"), CanonicalText.of(text));
        var passages = new PassageCutter(new LetterEmbeddingModel(), LONGEST_PASSAGE).cut(article);
        return passages.stream().flatMap(passage -> reader
                .read(written.statement(), reader.windows(written.statement(), passage)).stream()).findFirst();
    }

    private static double silence(Reading reading) {
        return -reading.sentences().stream().mapToDouble(Reading.SentenceReading::score).max().orElse(0);
    }

    private static void print(String half, String name, List<Written> written, List<Optional<Reading>> readings,
            ToDoubleFunction<Reading> doubt) {
        var lies = new ArrayList<Double>();
        var honest = new ArrayList<Double>();
        for (int each = 0; each < written.size(); each++) {
            var doubted = readings.get(each).map(doubt::applyAsDouble).orElse(0.0);
            (written.get(each).isHonest() ? honest : lies).add(doubted);
        }
        double most = threshold(honest);
        System.out.printf(Locale.ROOT, "%s, %s: AUROC %.3f; %d of %d lies rejected at a cost of %.2f%n", half, name,
                auroc(lies, honest), lies.stream().filter(doubted -> doubted > most).count(), lies.size(), COST);
    }

    private static double threshold(List<Double> honest) {
        var sorted = honest.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) (sorted.length * (1 - COST)) - 1];
    }

    private static double auroc(List<Double> lies, List<Double> honest) {
        double above = lies.stream().mapToDouble(lie -> honest.stream()
                .mapToDouble(other -> lie > other ? 1 : lie.equals(other) ? 0.5 : 0).sum()).sum();
        return above / ((double) lies.size() * honest.size());
    }
}
