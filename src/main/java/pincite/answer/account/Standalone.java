package pincite.answer.account;

import java.util.Set;

import pincite.english.WordClass;
import pincite.english.Words;
import pincite.story.ToldSentence;

/** Whether a sentence can be read without the one before it. */
final class Standalone {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 420;
    private static final int FIRST = 3;
    private static final Set<String> POINTING = WordClass.words(WordClass.SUBJECT, WordClass.DEMONSTRATIVE,
            WordClass.POSSESSIVE, WordClass.OBJECT);
    private static final Set<String> GOING_ON = Set.of("but", "and", "so", "however", "also", "instead", "even",
            "still",
            "then", "yet", "meanwhile", "otherwise", "therefore", "both", "such", "another", "neither", "either");

    private Standalone() {
    }

    static boolean is(ToldSentence telling) {
        return telling.read().length() >= SHORTEST && telling.read().length() <= LONGEST && begins(telling.read());
    }

    /** No pronoun among its first words, and no word that goes on with something. */
    static boolean begins(String read) {
        var words = Words.of(read);
        return words.size() > FIRST && !GOING_ON.contains(words.lower(0))
                && words.all().stream().limit(FIRST).noneMatch(word -> POINTING.contains(word.lower()));
    }
}
