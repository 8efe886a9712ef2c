package pincite.engine.extractive;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.fit.Signal;

/**
 * How much of an answer is enough.
 *
 * @param least      the least probability that a further sentence answers as well
 * @param statements at most
 */
record Portion(double least, int statements) {

    /** A few words answer. */
    static final Portion FACT = new Portion(0.3, 3);
    /** A list, if it is not endless. */
    static final Portion LIST = new Portion(0, 12);
    /** All that somebody said. */
    static final Portion SPEECH = new Portion(0, 4);
    /** It takes whole sentences to answer, and they are less sure each. */
    private static final Portion ACCOUNT = new Portion(0.08, 4);
    /** Log odds of the words of the best span against none, from which on they answer by themselves. */
    private static final double FEW_WORDS = 1;

    /** One thing is asked for, so that two that differ contradict each other; of a list or of what somebody said they do not. */
    boolean isOfOne() {
        return !equals(LIST) && !equals(SPEECH);
    }

    static boolean isFewWords(Candidate candidate) {
        return candidate.signals().get(Signal.MARGIN) > FEW_WORDS;
    }

    static Portion of(Candidate first) {
        return isFewWords(first) && first.signals().get(Signal.ACCOUNT) == 0 ? FACT : ACCOUNT;
    }
}
