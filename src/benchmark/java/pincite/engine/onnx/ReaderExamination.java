package pincite.engine.onnx;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.evaluation.format.QuestionSets;
import pincite.evaluation.metric.Confidence;
import pincite.evaluation.metric.Confidence.Judged;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.passage.Passage;
import pincite.passage.PassageCutter;
import pincite.reading.Reader;
import pincite.reading.Reading;

/**
 * Has a reader read our own articles: for an answerable question those of its evidence, for an unanswerable one the article that has most
 * of its words, for that is where it is tempted.
 */
final class ReaderExamination {

    /** As much as the words that answer count beside the sentence; see {@code docs/reader.md}. */
    private static final double WORDS = 0.5;

    private final List<EvaluationQuestion> questions;
    private final Articles articles;
    private final Map<String, List<Passage>> passages = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();

    /** @param folder with {@code reading.yaml} and {@code articles} */
    ReaderExamination(Path folder) throws Exception {
        questions = QuestionSets.read(folder.resolve("reading.yaml")).questions();
        articles = new ArticlesOnDisk(folder.resolve("articles"));
        try (var model = new BgeSmallEmbeddingModel(1)) {
            var cutter = new PassageCutter(model, 180);
            new CorpusFolder(folder.resolve("articles")).read(article -> {
                passages.put(article.id(), cutter.cut(article));
                words.put(article.id(), words(article.text().value()));
            });
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** What one question came to. */
    private record Result(boolean isAnswerable, boolean isOnEvidence, double answerable) {

        Judged judged() {
            return new Judged(answerable, isAnswerable);
        }
    }

    ReaderFigures of(Reader reader) {
        var results = questions.stream().map(question -> result(question, reader)).toList();
        var answerable = results.stream().filter(Result::isAnswerable).toList();
        return new ReaderFigures((double) answerable.stream().filter(Result::isOnEvidence).count() / answerable.size(),
                Confidence.of(results.stream().map(Result::judged).toList()).areaUnderRoc());
    }

    private Result result(EvaluationQuestion question, Reader reader) {
        var windows = read(question).stream().flatMap(article -> passages.get(article).stream())
                .flatMap(passage -> reader.windows(question.question(), passage).stream()).toList();
        var readings = reader.read(question.question(), windows);
        double answerable = readings.stream().mapToDouble(Reading::answerable).max().orElseThrow();
        return new Result(question.isAnswerable(), isOnEvidence(best(readings), question), answerable);
    }

    private List<String> read(EvaluationQuestion question) {
        var evidence = question.gold().evidence().stream().flatMap(one -> one.article().stream()).distinct().toList();
        return evidence.isEmpty() ? List.of(nearest(question.question())) : evidence;
    }

    private String nearest(String question) {
        var asked = words(question);
        return words.keySet().stream()
                .max(Comparator.comparingLong(article -> asked.stream().filter(words.get(article)::contains).count()))
                .orElseThrow();
    }

    private record Sentence(String article, Span span, double score) {
    }

    private static Sentence best(List<Reading> readings) {
        return readings.stream().flatMap(ReaderExamination::sentences)
                .max(Comparator.comparingDouble(Sentence::score)).orElseThrow();
    }

    private static Stream<Sentence> sentences(Reading reading) {
        return IntStream.range(0, reading.sentences().size()).mapToObj(number -> {
            var sentence = reading.sentences().get(number);
            return new Sentence(reading.window().passage().article(),
                    reading.window().sentences().get(number).span(), sentence.score() + WORDS * sentence.margin());
        });
    }

    private boolean isOnEvidence(Sentence sentence, EvaluationQuestion question) {
        return question.gold().evidence().stream().anyMatch(evidence -> isOn(sentence, evidence));
    }

    private boolean isOn(Sentence sentence, Evidence evidence) {
        return evidence.article().filter(sentence.article()::equals).isPresent()
                && evidence.in(articles).filter(sentence.span()::overlaps).isPresent();
    }
}
