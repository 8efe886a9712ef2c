package pincite.engine.extractive;

import java.util.List;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.fact.SameSaying;

/** Many articles that answer with the same words: whoever says otherwise may not have been heard yet. */
record Chorus(String question) {

    private static final int VOICES = 3;
    /** Sentences of those that were read. */
    private static final int NEAREST = 8;

    /** @param ranked best first */
    boolean isIn(List<Candidate> ranked) {
        var shortAnswer = new ShortAnswer(question);
        return !ranked.isEmpty() && ranked.stream().limit(NEAREST)
                .filter(candidate -> isSame(ranked.get(0), candidate, shortAnswer)).map(Candidate::article).distinct()
                .count() >= VOICES;
    }

    private static boolean isSame(Candidate first, Candidate candidate, ShortAnswer shortAnswer) {
        return candidate == first || shortAnswer.isSame(first, candidate)
                || SameSaying.of(first.sentence().text(), candidate.sentence().text());
    }
}
