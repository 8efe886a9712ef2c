package pincite.evaluation.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import pincite.corpus.Articles;
import pincite.evaluation.metric.WordSearch;

/** Says what a question set contradicts, in itself or in the articles that it is asked of. */
public final class QuestionSetCheck {

    private static final Set<String> UNANSWERABLE = Set.of("not-in-corpus", EvaluationQuestion.FALSE_PREMISE,
            "off-topic", "nonsense");

    private final String place;
    private final EvaluationQuestion question;
    private final Articles articles;
    private final List<String> problems = new ArrayList<>();

    private QuestionSetCheck(String place, EvaluationQuestion question, Articles articles) {
        this.place = place;
        this.question = question;
        this.articles = articles;
    }

    /** A sentence each, with the place of the question; empty if all is well. */
    public static List<String> problems(QuestionSet set, Articles articles) {
        return each(set, articles, QuestionSetCheck::checkAll);
    }

    /** As {@link #problems}, but only what makes the figures of a run wrong: evidence that does not stand in its article. */
    public static List<String> unfounded(QuestionSet set, Articles articles) {
        return each(set, articles, QuestionSetCheck::checkFoundation);
    }

    private static List<String> each(QuestionSet set, Articles articles, Consumer<QuestionSetCheck> checks) {
        return set.questions().stream().flatMap(question -> {
            var check = new QuestionSetCheck(set.place(question), question, articles);
            checks.accept(check);
            return check.problems.stream();
        }).toList();
    }

    private void checkAll() {
        checkFoundation();
        checkLabels();
        checkMustNot();
    }

    private void checkFoundation() {
        checkArticles();
        checkEvidence();
    }

    private void checkArticles() {
        var gold = question.gold();
        Stream.of(gold.evidence().stream().flatMap(evidence -> evidence.article().stream()),
                gold.grades().keySet().stream().sorted(),
                question.passages().stream()).flatMap(ids -> ids).distinct().filter(id -> articles.find(id).isEmpty())
                .forEach(id -> add("names the article '" + id + "', which does not exist"));
    }

    private void checkEvidence() {
        question.gold().evidence().stream()
                .filter(evidence -> evidence.article().flatMap(articles::find).isPresent()
                        && evidence.in(articles).isEmpty())
                .forEach(evidence -> add("quotes words that do not stand in '" + evidence.article().orElseThrow() + "'"
                        + evidence.start().map(start -> " at " + start).orElse("") + ": " + evidence.quote()));
    }

    private void checkLabels() {
        var gold = question.gold();
        boolean hasAnswer = !gold.answers().isEmpty() || !gold.nuggets().isEmpty()
                || !gold.evidence().isEmpty() && !question.isFalsePremise();
        if (!question.isAnswerable() && hasAnswer) {
            add("is not answerable, but has answers, nuggets or evidence");
        }
        if (question.isAnswerable() && question.unanswerable().isPresent()) {
            add("is answerable, but 'unanswerable' is " + question.unanswerable().get());
        }
        question.unanswerable().filter(kind -> !UNANSWERABLE.contains(kind))
                .ifPresent(kind -> add("has the unknown kind '" + kind + "' of 'unanswerable'; use one of "
                        + String.join(", ", UNANSWERABLE.stream().sorted().toList())));
        if (question.isAnswerable() && !gold.isDecisive() && gold.grades().isEmpty() && gold.evidence().isEmpty()) {
            add("is answerable, but nothing tells a right answer from a wrong one");
        }
    }

    private void checkMustNot() {
        for (var phrase : question.gold().mustNot()) {
            if (question.gold().answers().stream().anyMatch(answer -> WordSearch.holds(answer, phrase))) {
                add("must not hold '" + phrase + "', which stands in one of its answers");
            }
            if (onlyPhrases().anyMatch(only -> WordSearch.holds(only, phrase))) {
                add("must not hold '" + phrase + "', which stands in one of its nuggets");
            }
            if (question.gold().evidence().stream().anyMatch(evidence -> WordSearch.holds(evidence.quote(), phrase))) {
                add("must not hold '" + phrase + "', which stands in its evidence");
            }
        }
    }

    /** Of the nuggets that are found in one way only. */
    private Stream<String> onlyPhrases() {
        return question.gold().nuggets().stream().filter(nugget -> nugget.size() == 1).map(nugget -> nugget.get(0))
                .filter(phrase -> !Phrase.isRegularExpression(phrase));
    }

    private void add(String problem) {
        problems.add(place + " " + problem + ".");
    }
}
