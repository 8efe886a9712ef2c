package pincite.evaluation.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import pincite.corpus.Sha256;

/**
 * Questions that belong together.
 *
 * @param corpus        that they are asked of; empty for the one that is configured
 * @param notScored     questions that count in nothing: something that may decide what is right is not understood
 * @param notUnderstood what the file holds and nobody here can read
 * @param places        file and line of questions, by id
 */
public record QuestionSet(String name, List<EvaluationQuestion> questions, List<NotScored> notScored,
        Optional<SetCorpus> corpus,
        List<String> notUnderstood, Map<String, String> places) {

    public QuestionSet {
        questions = List.copyOf(questions);
        notScored = List.copyOf(notScored);
        notUnderstood = List.copyOf(notUnderstood);
        places = Map.copyOf(places);
    }

    public QuestionSet with(List<EvaluationQuestion> some) {
        return new QuestionSet(name, some, notScored, corpus, notUnderstood, places);
    }

    /** For people who must mend a question. */
    String place(EvaluationQuestion question) {
        return places.getOrDefault(question.id(), name) + ": question '" + question.id() + "'";
    }

    /** Changes with any question. */
    public String fingerprint() {
        return Sha256.of(questions.stream().map(EvaluationQuestion::fingerprint).sorted().toList().toString());
    }
}
