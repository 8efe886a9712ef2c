package pincite.evaluation.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import pincite.answer.proof.Stance;
import pincite.corpus.Articles;
import pincite.evaluation.ask.Response;
import pincite.evaluation.mark.QuestionResult.Diagnosis;
import pincite.evaluation.metric.WordOverlap;
import pincite.evaluation.metric.WordSearch;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Expected;
import pincite.evaluation.question.Gold;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

/** Says how good an answer is by what the question set knows; it asks no model. */
final class Judge {

    private final Articles articles;
    private final Blame blame;

    /** @param texts of all articles, for questions whose evidence nobody gave */
    Judge(Articles articles, Supplier<List<String>> texts) {
        this.articles = articles;
        this.blame = new Blame(articles, texts);
    }

    QuestionResult judge(EvaluationQuestion question, Response response) {
        var evidence = GoldEvidence.of(question.gold(), articles);
        var marks = response.isAnswered() ? marks(question.gold(), response, evidence) : Marks.NONE;
        var diagnosis = isRight(question, response, marks)
                ? Optional.<Diagnosis>empty()
                : Optional.of(blame.of(question, response, evidence, marks.onEvidence() > 0));
        return new QuestionResult(question, response, marks, diagnosis);
    }

    private static boolean isRight(EvaluationQuestion question, Response response, Marks marks) {
        if (response instanceof Response.Failed || !isAsExpected(question.expected(), response)) {
            return false;
        }
        if (response.isTold()) {
            return !question.isAnswerable();
        }
        if (response.isOtherwise()) {
            return isToldOtherwise(question, response, marks) && keepsAssertions(question.gold(), response);
        }
        boolean isDeclined = response.isDeclined();
        return isDeclined != question.isAnswerable() && keepsAssertions(question.gold(), response)
                && (isDeclined || isRight(question.gold(), QuestionResult.text(response), marks));
    }

    /** Where a set asks for it, "otherwise" must be said, or must not. */
    private static boolean isAsExpected(Expected expected, Response response) {
        return expected.otherwise().map(wanted -> wanted == response.isOtherwise()).orElse(true);
    }

    /**
     * Of a false premise, by the sentence that says so; where that is not known, by its document. A set may ask for the facts of one
     * and leave it to its evidence to deny what the question takes for granted.
     */
    private static boolean isToldOtherwise(EvaluationQuestion question, Response response, Marks marks) {
        if (question.isAnswerable()) {
            return isDeniedByEvidence(question) && isRight(question.gold(), QuestionResult.text(response), marks);
        }
        boolean isKnown = !question.gold().evidence().isEmpty();
        boolean isInDocument = question.passages().isEmpty()
                || response.citations().stream()
                        .anyMatch(cited -> question.passages().contains(cited.article().id()));
        return question.isFalsePremise() && (isKnown ? marks.onEvidence() > 0 : isInDocument);
    }

    private static boolean isDeniedByEvidence(EvaluationQuestion question) {
        return question.gold().evidence().stream()
                .anyMatch(told -> Stance.ofTheSame(question.question(), told.quote()) == Stance.CONTRADICTS);
    }

    private static boolean keepsAssertions(Gold gold, Response response) {
        return gold.assertions().stream().allMatch(
                assertion -> assertion.holds(statements(response), response.isDeclined(), response.millis()));
    }

    /** Where neither answers nor facts are known, it is the evidence that decides. */
    private static boolean isRight(Gold gold, String text, Marks marks) {
        if (gold.mustNot().stream().anyMatch(phrase -> WordSearch.holds(text, phrase))) {
            return false;
        }
        boolean hasAnswer = gold.answers().stream().anyMatch(answer -> WordSearch.holds(text, answer));
        boolean hasNuggets = !gold.nuggets().isEmpty() && marks.nuggets() == 1;
        boolean isOnEvidence = gold.evidence().isEmpty() || marks.onEvidence() > 0;
        boolean isOtherwiseKnown = !gold.answers().isEmpty() || !gold.nuggets().isEmpty();
        return isOtherwiseKnown ? hasAnswer || hasNuggets : isOnEvidence;
    }

    private static String statements(Response response) {
        return String.join("\n", response.statements().stream().map(StatementDocument::text).toList());
    }

    private Marks marks(Gold gold, Response answered, GoldEvidence evidence) {
        var cited = answered.citations();
        var first = answered.statements().isEmpty() ? "" : answered.statements().get(0).briefly();
        return new Marks(nuggets(gold, QuestionResult.text(answered)),
                gold.answers().stream().mapToDouble(answer -> WordOverlap.exactMatch(first, answer)).max().orElse(0),
                gold.answers().stream().mapToDouble(answer -> WordOverlap.f1(first, answer)).max().orElse(0),
                (int) cited.stream().filter(this::isValid).count(),
                (int) cited.stream().filter(this::isFaithful).count(),
                (int) cited.stream().filter(evidence::isOverlapped).count(), evidence.cited(cited),
                evidence.overlap(cited), StatementMarks.support(answered),
                StatementMarks.grounded(answered), Conduct.of(answered, evidence));
    }

    private static double nuggets(Gold gold, String text) {
        return gold.nuggets().stream()
                .mapToDouble(nugget -> nugget.stream().anyMatch(phrase -> WordSearch.holds(text, phrase)) ? 1 : 0)
                .average().orElse(0);
    }

    private boolean isValid(CitationDocument citation) {
        return articles.find(citation.article().id()).filter(article -> article.text().holds(citation.span()))
                .isPresent();
    }

    private boolean isFaithful(CitationDocument citation) {
        return articles.find(citation.article().id()).filter(article -> article.text().holds(citation.span()))
                .filter(article -> article.text().slice(citation.span()).equals(citation.quote())).isPresent();
    }
}
