package pincite.index.word;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.Possessive;
import pincite.index.Spellings.Spelling;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/**
 * The spellings of a passage by which misspelt words are read: its names, which it writes with a capital inside its sentences but not in
 * capitals only as "SEC", and its longer words.
 */
public final class Names {

    private static final int SHORTEST = 3;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}&&[^\\p{Ll}]]*+\\p{Ll}[\\p{L}\\p{M}]*+");
    /** A shorter one has too many neighbours to tell which one was meant. */
    private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{M}]{7,30}");
    /** A quoted sentence may begin after these. */
    private static final String OPENING = "\"“”„‘«»:";

    private Names() {
    }

    public static Stream<Name> of(Passage passage) {
        return passage.sentences().stream().filter(Sentence::isQuotable).map(Sentence::read).flatMap(Names::of);
    }

    private static Stream<Name> of(String sentence) {
        return Analysis.words(Analysis.SPELT, sentence).stream()
                .filter(word -> isInside(sentence, word))
                .map(word -> new Name(word.term(), surface(sentence, word))).filter(Name::isSpelling);
    }

    /** Not its first word. */
    private static boolean isInside(String sentence, Analysis.Word word) {
        var before = sentence.substring(0, word.start()).stripTrailing();
        return before.codePoints().anyMatch(Character::isLetterOrDigit)
                && OPENING.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private static String surface(String sentence, Analysis.Word word) {
        return Possessive.without(sentence.substring(word.start(), word.end()));
    }

    /**
     * A name as an index term: its folded form, by which it is looked for, and as it is written.
     *
     * @param folded in lower case and without accents
     */
    public record Name(String folded, String surface) {

        private static final char BETWEEN = ' ';

        public static Name of(String term) {
            int between = term.indexOf(BETWEEN);
            return new Name(term.substring(0, between), term.substring(between + 1));
        }

        public String term() {
            return folded + BETWEEN + surface;
        }

        public Spelling in(int passages) {
            return new Spelling(folded, surface, passages);
        }

        private boolean isSpelling() {
            return surface.length() >= SHORTEST && NAME.matcher(surface).matches() || WORD.matcher(surface).matches();
        }
    }
}
