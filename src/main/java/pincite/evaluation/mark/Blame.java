package pincite.evaluation.mark;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import pincite.corpus.Articles;
import pincite.evaluation.ask.Response;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.mark.QuestionResult.Diagnosis;
import pincite.evaluation.metric.WordSearch;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;

/** Finds the first step that went wrong on the way to a wrong outcome. */
final class Blame {

    private final Articles articles;
    private final Supplier<List<String>> texts;

    Blame(Articles articles, Supplier<List<String>> texts) {
        this.articles = articles;
        this.texts = texts;
    }

    Diagnosis of(EvaluationQuestion question, Response response, GoldEvidence evidence, boolean isOnEvidence) {
        if (response instanceof Response.Failed) {
            return Diagnosis.ERROR;
        }
        if (question.isAnswerable() && response.isOtherwise()) {
            return Diagnosis.FALSE_ALARM;
        }
        if (!question.isAnswerable()) {
            return Diagnosis.SHOULD_HAVE_DECLINED;
        }
        if (!isRetrieved(question.gold(), evidence, response.retrieved())) {
            return isInCorpus(question.gold(), evidence) ? Diagnosis.NOT_RETRIEVED : Diagnosis.NOT_IN_CORPUS;
        }
        if (response.isDeclined()) {
            return Diagnosis.DECLINED_WRONGLY;
        }
        return isOnEvidence ? Diagnosis.WRONG_SENTENCE : Diagnosis.RETRIEVED_NOT_CHOSEN;
    }

    /** Without evidence, it is the words of the answer that are looked for; without those, nothing can be missed. */
    private boolean isRetrieved(Gold gold, GoldEvidence evidence, Collection<Place> retrieved) {
        return evidence.isEmpty()
                ? holdsAny(retrieved.stream().flatMap(this::text).toList(), gold)
                : evidence.isIn(retrieved);
    }

    private Stream<String> text(Place place) {
        return articles.find(place.article()).filter(article -> article.text().holds(place.span())).stream()
                .map(article -> article.text().slice(place.span()));
    }

    private boolean isInCorpus(Gold gold, GoldEvidence evidence) {
        return !evidence.isEmpty() || holdsAny(texts.get(), gold);
    }

    private static boolean holdsAny(List<String> texts, Gold gold) {
        var phrases = Stream.concat(gold.answers().stream(), gold.nuggets().stream().flatMap(List::stream)).toList();
        return phrases.isEmpty()
                || texts.stream().anyMatch(text -> phrases.stream().anyMatch(phrase -> WordSearch.holds(text, phrase)));
    }
}
