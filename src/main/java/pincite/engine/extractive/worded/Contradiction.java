package pincite.engine.extractive.worded;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import pincite.answer.proof.Stance;
import pincite.engine.extractive.candidate.Candidate;
import pincite.english.Lexicon;
import pincite.english.Word;
import pincite.english.Words;

/** A sentence that denies just what a question takes for granted, where no other sentence affirms that. */
public record Contradiction(String question) {

    /** @param nearest sentences in which it is looked for what says so or otherwise */
    public Optional<Candidate> in(List<Candidate> nearest) {
        var stances = nearest.stream()
                .collect(Collectors.groupingBy(candidate -> Stance.ofTheSame(question, candidate.sentence().read())));
        return stances.containsKey(Stance.AFFIRMS)
                ? Optional.empty()
                : stances.getOrDefault(Stance.CONTRADICTS, List.of()).stream().filter(this::isOfSame).findFirst();
    }

    /** It has every word of the question, or its opposite; a name may stand elsewhere in its passage. */
    private boolean isOfSame(Candidate candidate) {
        var sentence = Words.of(candidate.sentence().read());
        var around = Words.of(candidate.in().passage().titled());
        return Words.of(question).all().stream().filter(word -> word.isTelling())
                .allMatch(word -> isIn(word, word.isCapitalised() ? around : sentence));
    }

    private static boolean isIn(Word asked, Words text) {
        return text.all().stream().map(Word::stem).anyMatch(stem -> Lexicon.areKin(asked.stem(), stem)
                || Lexicon.areOpposite(asked.stem(), stem) || Lexicon.areAlike(asked.stem(), stem));
    }
}
