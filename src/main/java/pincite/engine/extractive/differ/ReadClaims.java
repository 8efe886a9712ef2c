package pincite.engine.extractive.differ;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.fact.Facts;
import pincite.index.IndexedPassage;

/** What the sentences of one answer claim; each passage is read once. */
public final class ReadClaims {

    private final Function<Candidate, Optional<String>> shortAnswer;
    private final Map<IndexedPassage, Facts> around = new IdentityHashMap<>();

    /** @param shortAnswer the words of a sentence that answer by themselves */
    public ReadClaims(Function<Candidate, Optional<String>> shortAnswer) {
        this.shortAnswer = shortAnswer;
    }

    public Claim of(Candidate candidate) {
        return Claim.of(candidate, shortAnswer.apply(candidate), around.computeIfAbsent(candidate.in(),
                in -> Facts.of(in.passage().titled())));
    }
}
