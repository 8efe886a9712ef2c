package pincite.engine.extractive;

import java.util.List;
import java.util.Locale;

import pincite.index.Term;
import pincite.retrieval.Retrieval;
import pincite.retrieval.WordWeights;

/**
 * Whether the articles answer at all.
 *
 * @param answerable from 0 to 1
 */
record Judgement(double answerable) {

    /** Even odds. */
    private static final double ANSWERABLE = 0.5;

    static Judgement of(Retrieval retrieval, List<Candidate> ranked) {
        if (ranked.isEmpty()
                || retrieval.terms().stream().anyMatch(term -> isUnheardOfName(term, retrieval))) {
            return new Judgement(0);
        }
        return new Judgement(Answerability.fitted().of(Signals.of(retrieval, ranked)));
    }

    boolean isAnswerable() {
        return answerable >= ANSWERABLE;
    }

    /** A name that no passage has: whatever is said of others is no answer. */
    private static boolean isUnheardOfName(Term term, Retrieval retrieval) {
        boolean isName = isCapitalised(term, retrieval.question().text());
        return isName && term.passages() == 0 && WordWeights.isContent(term);
    }

    private static boolean isCapitalised(Term term, String question) {
        return term.start() > 0 && Character.isUpperCase(term.surface().codePointAt(0))
                && !question.equals(question.toUpperCase(Locale.ROOT));
    }
}
