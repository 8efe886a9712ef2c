package pincite.evaluation.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.SetCorpus;
import pincite.evaluation.text.SetText;
import pincite.evaluation.text.Value;

/** SQuAD 1.1 and 2.0 (Rajpurkar et al. 2016, 2018): paragraphs, which are the corpus, and questions about each. */
final class SquadSet {

    private static final Set<String> KNOWN = Set.of("id", "question", "answers", "is_impossible");

    private final SetBuilder set;
    private final Map<String, Article> documents = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private SquadSet(SetBuilder set) {
        this.set = set;
    }

    static QuestionSet read(SetText text, Value whole) {
        var reader = new SquadSet(new SetBuilder(text.source()));
        whole.unknown(Set.of("version", "data")).forEach(reader.set::notUnderstood);
        whole.objects("data").forEach(reader::addArticle);
        return reader.set.build(text.name(), Optional.of(new SetCorpus(new TreeMap<>(reader.documents))));
    }

    private void addArticle(Value article) {
        article.unknown(Set.of("title", "paragraphs")).forEach(set::notUnderstood);
        article.objects("paragraphs").forEach(paragraph -> addParagraph(article.text("title"), paragraph));
    }

    private void addParagraph(String title, Value paragraph) {
        paragraph.unknown(Set.of("context", "qas")).forEach(set::notUnderstood);
        var context = paragraph.required("context");
        var document = new Article(id(title), Publication.titled(title), CanonicalText.of(context));
        documents.put(document.id(), document);
        paragraph.objects("qas").forEach(question -> add(question, context, document));
    }

    private String id(String title) {
        var slug = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var stem = slug.isEmpty() ? "document" : slug;
        return stem + "-" + numbers.merge(stem, 1, Integer::sum);
    }

    private void add(Value question, String context, Article document) {
        question.unknown(KNOWN).forEach(set::notUnderstood);
        boolean isAnswerable = !question.truth("is_impossible", false);
        var grades = isAnswerable ? Map.of(document.id(), 1) : Map.<String, Integer>of();
        set.add(question.place(), new EvaluationQuestion(question.required("id"), question.required("question"),
                List.of(), "", List.of(), isAnswerable, Optional.empty(),
                gold(question, context, document).judged(grades),
                List.of(document.id())));
    }

    private Gold gold(Value question, String context, Article document) {
        var answers = question.objects("answers");
        var evidence = new ArrayList<Evidence>();
        for (int reading = 0; reading < answers.size(); reading++) {
            evidence(question.required("id"), answers.get(reading), reading, context, document)
                    .ifPresent(evidence::add);
        }
        return Gold.answers(answers.stream().map(answer -> answer.required("text")).distinct().toList()).with(evidence);
    }

    private Optional<Evidence> evidence(String id, Value answer, int reading, String context, Article document) {
        var text = answer.required("text");
        answer.unknown(Set.of("text", "answer_start")).forEach(set::notUnderstood);
        var start = answer.get("answer_start").map(at -> at.wholeNumber("'answer_start'"));
        var evidence = start.filter(at -> stands(text, context, at)).map(at -> new Evidence(Optional.of(document.id()),
                CanonicalText.of(text).value(), Optional.of(canonical(context, at)), reading));
        if (evidence.isEmpty()) {
            set.notUnderstood(id + ": the answer '" + text + "' does not stand at "
                    + start.map(String::valueOf).orElse("no place"));
        }
        return evidence;
    }

    /** The data set counts code points, as Python does. */
    private static boolean stands(String text, String context, int start) {
        return start >= 0 && start < context.codePointCount(0, context.length())
                && context.startsWith(text, context.offsetByCodePoints(0, start));
    }

    /** Folding line ends makes a text shorter. */
    private static int canonical(String context, int start) {
        return CanonicalText.of(context.substring(0, context.offsetByCodePoints(0, start))).length();
    }
}
