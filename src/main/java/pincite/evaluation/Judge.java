package pincite.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.answer.Citation;
import pincite.answer.Inquiry;
import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.evaluation.QuestionResult.Diagnosis;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;

/** Says how good an answer is by what the question set knows; it asks no model. */
final class Judge {

    private static final String REGULAR_EXPRESSION = "re:";

    private final Articles articles;

    Judge(Articles articles) {
        this.articles = articles;
    }

    QuestionResult judge(EvaluationQuestion question, Inquiry inquiry) {
        var seen = new QuestionResult(question, inquiry, false, 0, 0, 0, 0, Optional.empty());
        var text = seen.text();
        boolean isRight = question.isAnswerable() ? !seen.isDeclined() && isRight(question, text) : seen.isDeclined();
        int onEvidence = (int) seen.citations().stream().filter(citation -> isOnEvidence(citation, question)).count();
        return new QuestionResult(question, inquiry, isRight, nuggetsFound(question, text), onEvidence,
                evidenceFound(question, seen.citations()),
                (int) seen.citations().stream().filter(this::isFaithful).count(),
                isRight ? Optional.empty() : Optional.of(diagnosis(seen, onEvidence)));
    }

    private static boolean isRight(EvaluationQuestion question, String text) {
        boolean isWrong = question.gold().mustNot().stream().anyMatch(phrase -> holds(text, phrase));
        boolean hasAnswer = question.gold().answers().stream().anyMatch(answer -> holds(text, answer));
        boolean hasNuggets = !question.gold().nuggets().isEmpty() && nuggetsFound(question, text) == 1;
        return !isWrong && (hasAnswer || hasNuggets);
    }

    private static double nuggetsFound(EvaluationQuestion question, String text) {
        long found = question.gold().nuggets().stream()
                .filter(nugget -> nugget.stream().anyMatch(phrase -> holds(text, phrase))).count();
        return question.gold().nuggets().isEmpty() ? 0 : (double) found / question.gold().nuggets().size();
    }

    private static boolean holds(String text, String phrase) {
        return phrase.startsWith(REGULAR_EXPRESSION)
                ? Pattern.compile(phrase.substring(REGULAR_EXPRESSION.length())).matcher(text).find()
                : text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
    }

    private boolean isOnEvidence(Citation citation, EvaluationQuestion question) {
        return question.gold().evidence().stream()
                .filter(evidence -> evidence.article().filter(citation.article().id()::equals).isPresent())
                .anyMatch(evidence -> span(evidence).filter(span -> span.overlaps(citation.span())).isPresent());
    }

    private static double evidenceFound(EvaluationQuestion question, List<Citation> citations) {
        var gold = question.gold().evidence().stream().flatMap(evidence -> evidence.article().stream()).distinct()
                .toList();
        long cited = gold.stream()
                .filter(id -> citations.stream().anyMatch(citation -> citation.article().id().equals(id))).count();
        return gold.isEmpty() ? 0 : (double) cited / gold.size();
    }

    private boolean isFaithful(Citation citation) {
        return articles.find(citation.article().id()).filter(article -> article.text().holds(citation.span()))
                .filter(article -> article.text().slice(citation.span()).equals(citation.quote())).isPresent();
    }

    private Diagnosis diagnosis(QuestionResult result, int onEvidence) {
        if (!result.question().isAnswerable()) {
            return Diagnosis.SHOULD_HAVE_DECLINED;
        }
        if (result.question().gold().evidence().stream()
                .noneMatch(evidence -> isRetrieved(evidence, result.inquiry()))) {
            return Diagnosis.NOT_RETRIEVED;
        }
        if (result.isDeclined()) {
            return Diagnosis.DECLINED_WRONGLY;
        }
        return onEvidence == 0 ? Diagnosis.RETRIEVED_NOT_CHOSEN : Diagnosis.WRONG_SENTENCE;
    }

    private boolean isRetrieved(Evidence evidence, Inquiry inquiry) {
        return span(evidence).filter(span -> inquiry.retrieval().passages().stream().map(indexed -> indexed.passage())
                .anyMatch(passage -> evidence.article().filter(passage.article()::equals).isPresent()
                        && passage.span().overlaps(span)))
                .isPresent();
    }

    private Optional<Span> span(Evidence evidence) {
        return evidence.in(articles);
    }
}
