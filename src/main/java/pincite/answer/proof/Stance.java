package pincite.answer.proof;

import java.util.Set;
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
        return new Comparison(Words.folded(question), Words.folded(sentence), false).stance();
    }

    /** The same, only where the sentence says it of what the question says it of: not "denied all" of a request that was denied. */
    public static Stance ofTheSame(String question, String sentence) {
        return new Comparison(Words.folded(question), Words.folded(sentence), true).stance();
    }

    /** Of all words of the one with all of the other. */
    private record Comparison(Words question, Words sentence, Polarity asked, Polarity said, boolean isOfTheSame) {

        /** Words between a verb and what it is said of. */
        private static final int NEAR = 4;
        private static final Set<String> AUXILIARY_DENIALS = Set.of("not", "never");

        Comparison(Words question, Words sentence, boolean isOfTheSame) {
            this(question, sentence, Polarity.of(question), Polarity.of(sentence), isOfTheSame);
        }

        Stance stance() {
            var stances = predicates().mapToObj(this::of).toList();
            boolean affirms = stances.contains(AFFIRMS);
            return affirms == stances.contains(CONTRADICTS) ? SILENT : affirms ? AFFIRMS : CONTRADICTS;
        }

        /** Names are none. */
        private IntStream predicates() {
            return question.contentPlaces().filter(place -> place == 0 || !question.word(place).isCapitalised())
                    .filter(place -> Lexicon.hasOpposite(question.word(place).stem())
                            || isOfTheSame && isVerbDenied(question.word(place).stem()));
        }

        /** "Did not resign", "never called in the army": what is denied is the verb itself. */
        private boolean isVerbDenied(String stem) {
            return said.negations().stream().filter(denial -> !denial.focus().isEmpty())
                    .filter(denial -> AUXILIARY_DENIALS.contains(sentence.lower(denial.place()))
                            || sentence.lower(denial.place()).endsWith("n't"))
                    .anyMatch(denial -> sentence.word(denial.focus().get(0)).stem().equals(stem));
        }

        private Stance of(int predicate) {
            boolean isSaid = says(predicate, true);
            boolean isDenied = says(predicate, false);
            return isSaid == isDenied ? SILENT : isSaid ? AFFIRMS : CONTRADICTS;
        }

        private boolean says(int predicate, boolean itself) {
            return sentence.contentPlaces().filter(place -> !isOfTheSame || isBesideAnother(predicate, place))
                    .anyMatch(place -> isSame(predicate, place) && isEqual(predicate, place) == itself
                            || isOpposite(predicate, place) && isEqual(predicate, place) != itself);
        }

        /** Another word of the question stands close by. */
        private boolean isBesideAnother(int predicate, int place) {
            return IntStream.rangeClosed(place - NEAR, place + NEAR)
                    .filter(other -> other >= 0 && other < sentence.size() && other != place)
                    .filter(other -> IntStream.rangeClosed(Math.min(place, other) + 1, Math.max(place, other))
                            .noneMatch(between -> sentence.word(between).startsClause()))
                    .anyMatch(other -> question.contentPlaces().filter(asked -> asked != predicate)
                            .anyMatch(asked -> question.word(asked).stem().equals(sentence.word(other).stem())));
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
