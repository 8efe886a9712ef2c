package pincite.evaluation.ask;

import java.util.List;
import java.util.Optional;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.QuestionSet;
import pincite.retrieval.Scope;

/** The documents that alone are looked into for a question, so that retrieval has no part in the figures. */
public record GoldPassage(EvaluationQuestion question) {

    /** Questions that have one. */
    public static QuestionSet only(QuestionSet set) {
        return set.with(set.questions().stream()
                .filter(question -> !new GoldPassage(question).documents().isEmpty()).toList());
    }

    Scope scope() {
        return new Scope(documents(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Those that the set names, else the articles with evidence. */
    private List<String> documents() {
        return question.passages().isEmpty()
                ? question.gold().evidence().stream().flatMap(evidence -> evidence.article().stream()).distinct()
                        .toList()
                : question.passages();
    }
}
