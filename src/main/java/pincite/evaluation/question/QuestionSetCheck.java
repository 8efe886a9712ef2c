package pincite.evaluation.question;

import java.util.List;

import pincite.corpus.Articles;

/** Stands in until the formats land. */
public final class QuestionSetCheck {

    private QuestionSetCheck() {
    }

    public static List<String> problems(QuestionSet set, Articles articles) {
        return unfounded(set, articles);
    }

    public static List<String> unfounded(QuestionSet set, Articles articles) {
        return set.questions().stream().flatMap(question -> question.gold().evidence().stream()
                .filter(evidence -> evidence.article().isPresent() && evidence.in(articles).isEmpty())
                .map(evidence -> question.id() + ": '" + evidence.quote() + "' does not stand in article '"
                        + evidence.article().get() + "'"))
                .toList();
    }
}
