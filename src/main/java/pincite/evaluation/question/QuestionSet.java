package pincite.evaluation.question;

import java.util.List;
import java.util.Optional;

/**
 * Questions that belong together.
 *
 * @param corpus        that they are asked of; empty for the one that is configured
 * @param notUnderstood what the file holds and nobody here can read
 */
public record QuestionSet(String name, List<EvaluationQuestion> questions, Optional<SetCorpus> corpus,
        List<String> notUnderstood) {

    public QuestionSet {
        questions = List.copyOf(questions);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
