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

    /** Sentences in which it is looked for what says so or otherwise. */
    private static final int NEAREST = 12;

    public Optional<Candidate> in(List<Candidate> ranked) {
        var stances = ranked.stream().limit(NEAREST)
                .collect(Collectors.groupingBy(candidate -> Stance.ofTheSame(question, candidate.sentence().read())));
        return stances.containsKey(Stance.AFFIRMS)
                ? Optional.empty()
                : stances.getOrDefault(Stance.CONTRADICTS, List.of()).stream().filter(this::isOfSame).findFirst();
    }

    /** It has every word of the question, or its opposite; a name may stand elsewhere in its passage. */
    private boolean isOfSame(Candidate candidate) {
        var sentence = Words.of(candidate.sentence().read());
        var around = Words.of(candidate.in().passage().title() + "\n" + candidate.in().passage().text());
        return Words.of(question).all().stream().filter(word -> word.isContent() && !word.isOfClosedClass())
                .allMatch(word -> isIn(word, word.isCapitalised() ? around : sentence));
    }

    private static boolean isIn(Word asked, Words text) {
        return text.all().stream().map(Word::stem).anyMatch(stem -> Lexicon.areKin(asked.stem(), stem)
                || Lexicon.areOpposite(asked.stem(), stem) || Lexicon.areAlike(asked.stem(), stem));
    }
}
