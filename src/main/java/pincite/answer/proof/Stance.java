package pincite.answer.proof;

import java.util.stream.IntStream;

import pincite.english.Lexicon;
import pincite.english.Polarity;
import pincite.english.Words;

/** What a sentence says of what a question takes for granted, as far as words that have an opposite tell. */
public enum Stance {
    /** It says so: "denied" of what is asked to be denied, "did not grant" too. */
    AFFIRMS,
    /** It says the opposite of each such word. */
    CONTRADICTS,
    /** It says nothing of it, or both. */
    SILENT;

    public static Stance of(String question, String sentence) {
        return new Comparison(Words.folded(question), Words.folded(sentence)).stance();
    }

    /** Of all words of the one with all of the other. */
    private record Comparison(Words question, Words sentence, Polarity asked, Polarity said) {

        Comparison(Words question, Words sentence) {
            this(question, sentence, Polarity.of(question), Polarity.of(sentence));
        }

        Stance stance() {
            var stances = predicates().mapToObj(this::of).toList();
            boolean affirms = stances.contains(AFFIRMS);
            return affirms == stances.contains(CONTRADICTS) ? SILENT : affirms ? AFFIRMS : CONTRADICTS;
        }

        /** Names are none. */
        private IntStream predicates() {
            return question.contentPlaces().filter(place -> place == 0 || !question.word(place).isCapitalised())
                    .filter(place -> Lexicon.hasOpposite(question.word(place).stem()));
        }

        private Stance of(int predicate) {
            boolean isSaid = says(predicate, true);
            boolean isDenied = says(predicate, false);
            return isSaid == isDenied ? SILENT : isSaid ? AFFIRMS : CONTRADICTS;
        }

        private boolean says(int predicate, boolean itself) {
            return sentence.contentPlaces()
                    .anyMatch(place -> isSame(predicate, place) && isEqual(predicate, place) == itself
                            || isOpposite(predicate, place) && isEqual(predicate, place) != itself);
        }

        /** Both denied, or neither. */
        private boolean isEqual(int predicate, int place) {
            return asked.denies(predicate) == said.denies(place);
        }

        private boolean isSame(int predicate, int place) {
            var stem = sentence.word(place).stem();
            return stem.equals(question.word(predicate).stem())
                    || Lexicon.areAlike(question.word(predicate).stem(), stem) && !isOpposite(predicate, place);
        }

        private boolean isOpposite(int predicate, int place) {
            return !sentence.word(place).stem().equals(question.word(predicate).stem())
                    && Lexicon.areOpposite(question.word(predicate).stem(), sentence.word(place).stem());
        }
    }
}
