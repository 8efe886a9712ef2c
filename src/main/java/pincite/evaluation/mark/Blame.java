package pincite.evaluation.mark;

import pincite.evaluation.ask.Response;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import pincite.corpus.Articles;
import pincite.evaluation.metric.WordSearch;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.evaluation.mark.QuestionResult.Diagnosis;
import pincite.evaluation.ask.Response.Place;

/** Finds the first step that went wrong on the way to a wrong outcome. */
final class Blame {

    private final Articles articles;
    private final Judge.Texts texts;

    Blame(Articles articles, Judge.Texts texts) {
        this.articles = articles;
        this.texts = texts;
    }

    Diagnosis of(EvaluationQuestion question, Response response, GoldEvidence evidence, boolean isOnEvidence) {
        if (response instanceof Response.Failed) {
            return Diagnosis.ERROR;
        }
        if (question.isAnswerable() && response instanceof Response.Answered answered && answered.isOtherwise()) {
            return Diagnosis.FALSE_ALARM;
        }
        if (!question.isAnswerable()) {
            return Diagnosis.SHOULD_HAVE_DECLINED;
        }
        if (!isRetrieved(question.gold(), evidence, response.trace().retrieved())) {
            return isInCorpus(question.gold(), evidence) ? Diagnosis.NOT_RETRIEVED : Diagnosis.NOT_IN_CORPUS;
        }
        if (response instanceof Response.Declined) {
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
        return !evidence.isEmpty() || holdsAny(texts.read(), gold);
    }

    private static boolean holdsAny(List<String> texts, Gold gold) {
        var phrases = Stream.concat(gold.answers().stream(), gold.nuggets().stream().flatMap(List::stream)).toList();
        return phrases.isEmpty()
                || texts.stream().anyMatch(text -> phrases.stream().anyMatch(phrase -> WordSearch.holds(text, phrase)));
    }
}
