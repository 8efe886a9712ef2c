package pincite.engine.extractive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import pincite.corpus.CanonicalText;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.evaluation.metric.Confidence;
import pincite.evaluation.metric.Confidence.Judged;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.QuestionSets;
import pincite.evaluation.question.SetCorpus;
import pincite.index.IndexedPassage;
import pincite.index.Indexer;
import pincite.index.Progress;
import pincite.index.Snapshot;
import pincite.passage.PassageCutter;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/**
 * {@code mvn -Pfit verify -Dpincite.data=FOLDER}: fits {@code answerability.csv} anew. The folder holds data sets in the BEIR layout:
 * {@code squadshifts-new-wiki}, and {@code squad2-subset-articles}; one half of
 * each is learned from, and the other is reported on.
 */
final class AnswerabilityFit {

    private static final Path FITTED = Path.of("src/main/resources/pincite/engine/extractive/answerability.csv");
    private static final int CANDIDATES = 40;
    private static final int PASSAGES = FixedRetrievalConfig.DEFAULT.passages();
    /** The large set is thirty times as large as the small one, and easier. */
    private static final double WEIGHT_OF_LARGE = 0.15;
    /** Most people ask what an article about the case may well tell. */
    private static final double ANSWERABLE = 2.0 / 3;
    private static final int EVERY_OF_LARGE = 2;

    private final List<Example> learned = new ArrayList<>();
    private final Map<String, List<Example>> heldBack = new TreeMap<>();

    public static void main(String... arguments) throws Exception {
        var data = Path.of(arguments[0]);
        var fit = new AnswerabilityFit();
        fit.read(data.resolve("squadshifts-new-wiki"), EVERY_OF_LARGE, WEIGHT_OF_LARGE);
        fit.read(data.resolve("squad2-subset-articles"), 1, 1);
        var model = LogisticRegression.fit(Signals.NAMES, asAsked(fit.learned));
        Files.writeString(FITTED, model.text());
        System.out.print(model.text());
        fit.print("learned from", fit.learned, model);
        fit.heldBack.forEach((set, examples) -> fit.print("held back of " + set, examples, model));
        System.exit(0);
    }

    /** @param signals of a question's best sentence
     *  @param isAnswerable from what was retrieved */
    record Example(double[] signals, boolean isAnswerable, double weight) {
    }

    private void read(Path folder, int every, double weight) throws Exception {
        var set = QuestionSets.read(folder);
        SetCorpus corpus = set.corpus().orElseThrow();
        var indexFolder = Files.createTempDirectory("pincite-fit");
        try (var model = new BgeSmallEmbeddingModel(2);
                var index = new LucenePassageIndex(indexFolder, "fit")) {
            new Indexer(corpus, new PassageCutter(model, 180), model, index).run(Progress.NONE);
            var retriever = new Retriever(model, new FixedRetrievalConfig(CANDIDATES, CANDIDATES, CANDIDATES));
            try (var snapshot = index.snapshot().orElseThrow()) {
                set.questions().forEach(question -> share(question, set.name(), every)
                        .ifPresent(into -> learn(question, retriever, snapshot, weight, into)));
            }
        } finally {
            org.apache.lucene.util.IOUtils.rm(indexFolder);
        }
    }

    /** Weighed so that as many are answerable as people's questions are. */
    private static List<Example> asAsked(List<Example> examples) {
        double answerable = weight(examples, true);
        double unanswerable = weight(examples, false);
        return examples.stream().map(example -> new Example(example.signals(), example.isAnswerable(), example.weight()
                * (example.isAnswerable() ? ANSWERABLE / answerable : (1 - ANSWERABLE) / unanswerable))).toList();
    }

    private static double weight(List<Example> examples, boolean answerable) {
        return examples.stream().filter(example -> example.isAnswerable() == answerable).mapToDouble(Example::weight)
                .sum();
    }

    /** Half of the questions are learned from, the others held back; of a large set, only every so many of each. */
    private Optional<List<Example>> share(EvaluationQuestion question, String set, int every) {
        int lot = Integer.parseInt(CanonicalText.of(question.id()).sha256().substring(0, 4), 16);
        return lot / 2 % every > 0
                ? Optional.empty()
                : Optional.of(lot % 2 == 0 ? learned : heldBack.computeIfAbsent(set, none -> new ArrayList<>()));
    }

    /** From the gold passage alone, from all passages, and from all but those that hold the answer. */
    private void learn(EvaluationQuestion question, Retriever retriever, Snapshot snapshot, double weight,
            List<Example> into) {
        var own = new Scope(question.passages(), List.of(), Optional.empty(), Optional.empty());
        var all = retriever.retrieve(new Question(question.question()), Scope.ALL, snapshot);
        var gold = retriever.retrieve(new Question(question.question()), own, snapshot);
        into.addAll(example(gold, gold.passages(), question.isAnswerable(), weight));
        into.addAll(example(all, all.passages(), question.isAnswerable(), weight));
        if (question.isAnswerable()) {
            var others = all.passages().stream().filter(passage -> !answers(passage, question)).toList();
            into.addAll(example(all, others, false, weight));
            into.addAll(example(all, others.subList(0, Math.min(1, others.size())), false, weight));
        }
    }

    private static List<Example> example(Retrieval retrieval, List<IndexedPassage> from, boolean answerable,
            double weight) {
        var kept = new Retrieval(retrieval.asked(), retrieval.question(), retrieval.generation(), retrieval.tokens(),
                retrieval.terms(),
                from.stream().limit(PASSAGES).toList());
        var ranked = new SentenceScorer(kept).rank();
        return ranked.isEmpty()
                ? List.of()
                : List.of(new Example(Signals.of(kept, ranked).values(), answerable, weight));
    }

    private static boolean answers(IndexedPassage passage, EvaluationQuestion question) {
        var text = passage.passage().text().toLowerCase(Locale.ROOT);
        return question.passages().contains(passage.passage().article()) || question.gold().answers().stream()
                .anyMatch(answer -> text.contains(answer.toLowerCase(Locale.ROOT)));
    }

    private void print(String what, List<Example> examples, Answerability model) {
        var judged = Confidence.of(examples.stream().map(
                example -> new Judged(model.of(new Signals(example.signals())), example.isAnswerable())).toList());
        System.out.printf(Locale.ROOT, "%s: %d examples, AUROC %.4f, ECE %.4f, coverage at 5 %% risk %.4f%n", what,
                examples.size(), judged.areaUnderRoc(), judged.calibrationError(), judged.coverage(0.05));
    }
}
