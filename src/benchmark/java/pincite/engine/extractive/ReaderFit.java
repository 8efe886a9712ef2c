package pincite.engine.extractive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import pincite.corpus.Sha256;
import pincite.engine.extractive.LogisticRegression.Example;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.fit.Decision;
import pincite.engine.extractive.fit.Fit;
import pincite.engine.extractive.fit.Weights;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReaders;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.evaluation.metric.Confidence;
import pincite.evaluation.metric.Confidence.Judged;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.reading.Reader;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/**
 * {@code mvn -Pfit verify -Dpincite.data=FOLDER [-Dpincite.reader.model=FOLDER]}: finds what a reader's figures are worth and writes it
 * beside the reader. Asked are questions over two whole corpora that the bundled reader was not trained on; half of the passages is
 * fitted on and the other reported on, and what is written is fitted on both.
 */
final class ReaderFit {

    /** Share of the answerable questions of any corpus that may be told that the article says otherwise. */
    private static final double FALSE_ALARMS = 0.005;

    private static final Path BUNDLED = Path.of("src/main/resources/pincite/engine/onnx/reader.fit.csv");

    private final List<Asked> asked = new ArrayList<>();

    /** A question, the sentences that were read for it, and which of them are right. */
    private record Asked(String set, boolean isSecondHalf, HeldBack.Asked of, List<Candidate> read) {

        boolean isRight(Candidate candidate) {
            return candidate.article().equals(of.passage())
                    && of.gold().stream().anyMatch(span -> span.overlaps(candidate.sentence().span()));
        }

        Candidate first(Weights order) {
            return ReadingFinder.ordered(read, order).get(0);
        }
    }

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]).resolve("reader-train");
        var model = arguments.length > 1 ? arguments[1] : "bundled";
        try (var reader = OnnxReaders.open(model, Runtime.getRuntime().availableProcessors()).orElseThrow()) {
            var fit = new ReaderFit();
            fit.ask(HeldBack.law(folder), reader);
            fit.ask(HeldBack.news(folder), reader);
            fit.ask(HeldBack.lessons(), reader);
            fit.report();
            var written = fit.fit(fit.asked);
            Files.writeString(model.equals("bundled") ? BUNDLED : Path.of(model).resolve("fit.csv"), written.text());
            System.out.print(written.text());
        }
        System.exit(0);
    }

    private void ask(HeldBack set, Reader reader) throws Exception {
        var folder = Files.createTempDirectory("pincite-fit");
        try (var model = new BgeSmallEmbeddingModel(2);
                var index = new LucenePassageIndex(folder, "fit", "", BgeSmallTokens.codec())) {
            new Indexer(set.passages(), new PassageCutter(model, 180), model, index).run(Progress.NONE);
            var retriever = new Retriever(model, FixedRetrievalConfig.DEFAULT);
            var sentences = new ReadSentences(reader);
            try (var snapshot = index.snapshot().orElseThrow()) {
                for (var question : set.questions()) {
                    var read = sentences.of(retriever.retrieve(new Question(question.question()), Scope.ALL, snapshot));
                    asked.add(new Asked(set.name(), isSecondHalf(question.passage()), question, read));
                }
            }
        } finally {
            org.apache.lucene.util.IOUtils.rm(folder);
        }
        asked.removeIf(one -> one.read().isEmpty());
    }

    private static boolean isSecondHalf(String passage) {
        return Integer.parseInt(Sha256.of(passage).substring(0, 4), 16) % 2 == 1;
    }

    private Fit fit(List<Asked> from) {
        var decisions = new EnumMap<Decision, Weights>(Decision.class);
        var order = LogisticRegression.choice(Decision.ORDER.signals(),
                sentences(from, one -> one.of().isAnswerable() || one.of().isAgainst(), one -> one.read()));
        decisions.put(Decision.ORDER, order);
        decisions.put(Decision.ALSO, LogisticRegression.each(Decision.ALSO.signals(),
                sentences(from, one -> one.of().isAnswerable(), one -> ReadingFinder.ordered(one.read(), order))));
        decisions.put(Decision.ANSWER,
                LogisticRegression.each(Decision.ANSWER.signals(),
                        firsts(from, order, one -> one.of().isAnswerable())));
        decisions.put(Decision.RIGHT, LogisticRegression.each(Decision.RIGHT.signals(),
                firsts(from, order, one -> one.of().isAnswerable() && one.isRight(one.first(order)))));
        decisions.put(Decision.OTHERWISE, careful(from, order, LogisticRegression.each(Decision.OTHERWISE.signals(),
                firsts(from, order, one -> one.of().isAgainst()))));
        return new Fit(decisions);
    }

    private interface Sentences {
        List<Candidate> of(Asked asked);
    }

    private static List<Example> sentences(List<Asked> from, Predicate<Asked> wanted, Sentences sentences) {
        var examples = new ArrayList<Example>();
        for (int number = 0; number < from.size(); number++) {
            var one = from.get(number);
            if (wanted.test(one) && one.read().stream().anyMatch(one::isRight)) {
                for (var candidate : sentences.of(one)) {
                    examples.add(new Example(number, candidate.signals(), one.isRight(candidate), weight(one, from)));
                }
            }
        }
        return examples;
    }

    private static List<Example> firsts(List<Asked> from, Weights order, Predicate<Asked> isPositive) {
        return from.stream()
                .map(one -> new Example(0, one.first(order).signals(), isPositive.test(one), weight(one, from)))
                .toList();
    }

    /** Each set counts the same. */
    private static double weight(Asked one, List<Asked> from) {
        return 1.0 / from.stream().filter(other -> other.set().equals(one.set())).count();
    }

    /** Lets it be said only as often as false alarms are borne. */
    private static Weights careful(List<Asked> from, Weights order, Weights fitted) {
        double most = from.stream().map(Asked::set).distinct().mapToDouble(set -> {
            var odds = from.stream().filter(one -> one.set().equals(set) && one.of().isAnswerable())
                    .mapToDouble(one -> ReadingFinder.otherwise(fitted, one.first(order), one.of().question())).sorted()
                    .toArray();
            return odds[odds.length - 1 - (int) (FALSE_ALARMS * odds.length)];
        }).max().orElseThrow();
        return new Weights(fitted.intercept() - most, fitted.each());
    }

    private void report() {
        for (boolean second : new boolean[]{false, true}) {
            var fitted = fit(asked.stream().filter(one -> one.isSecondHalf() != second).toList());
            Stream.of("law", "news", "lessons").forEach(set -> print(set + ", fitted on the other half",
                    asked.stream().filter(one -> one.isSecondHalf() == second && one.set().equals(set)).toList(),
                    fitted));
        }
    }

    private static void print(String what, List<Asked> some, Fit fit) {
        var order = fit.of(Decision.ORDER);
        var answerable = new ArrayList<Judged>();
        var outcomes = new ArrayList<Judged>();
        int sentence = 0;
        int against = 0;
        int noted = 0;
        int alarms = 0;
        for (var one : some) {
            var first = one.first(order);
            double probability = fit.of(Decision.ANSWER).probability(first.signals());
            boolean isRight = one.of().isAnswerable()
                    ? probability >= 0.5 && one.isRight(first)
                    : probability < 0.5;
            answerable.add(new Judged(probability, one.of().isAnswerable()));
            outcomes.add(new Judged(
                    probability >= 0.5 ? fit.of(Decision.RIGHT).probability(first.signals()) : 1 - probability,
                    isRight));
            boolean isNoted = ReadingFinder.otherwise(fit.of(Decision.OTHERWISE), first, one.of().question()) >= 0;
            sentence += one.of().isAnswerable() && one.isRight(first) ? 1 : 0;
            against += one.of().isAgainst() ? 1 : 0;
            noted += one.of().isAgainst() && isNoted && one.isRight(first) ? 1 : 0;
            alarms += one.of().isAnswerable() && isNoted ? 1 : 0;
        }
        long answerables = some.stream().filter(one -> one.of().isAnswerable()).count();
        var confidence = Confidence.of(outcomes);
        System.out.printf(Locale.ROOT,
                "%s: %d questions, AUROC %.3f, first sentence right %.3f, outcome %.3f, ECE %.3f, coverage at 5 %% risk %.2f;"
                        + " otherwise noted at its sentence %d of %d, false alarms %d of %d%n",
                what, some.size(), Confidence.of(answerable).areaUnderRoc(), (double) sentence / answerables,
                outcomes.stream().filter(Judged::isRight).count() / (double) some.size(), confidence.calibrationError(),
                confidence.coverage(0.05), noted, against, alarms, answerables);
    }
}
