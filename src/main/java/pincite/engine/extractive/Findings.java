package pincite.engine.extractive;

import java.util.List;

import pincite.answer.writer.Premise;
import pincite.engine.extractive.candidate.Candidate;

/**
 * What the retrieved passages have to say to a question.
 *
 * @param ranked     all sentences that may be quoted, best first
 * @param answering  those that answer, best first; none where nothing does
 * @param portion    how much of them is enough
 * @param premise    what the first of them says of what the question takes for granted
 * @param confidence from 0 to 1, that this is right
 */
record Findings(List<Candidate> ranked, List<Candidate> answering, Portion portion, Premise premise,
        double confidence) {

    Findings {
        ranked = List.copyOf(ranked);
        answering = List.copyOf(answering);
    }

    /** No words of the sentence answer by themselves. */
    static Findings alone(List<Candidate> ranked, Candidate sentence, Premise premise, double confidence) {
        return new Findings(ranked, List.of(sentence.withoutShort()), Portion.FACT, premise, confidence);
    }

    static Findings none(List<Candidate> ranked, double confidence) {
        return new Findings(ranked, List.of(), Portion.FACT, Premise.HELD, confidence);
    }
}
