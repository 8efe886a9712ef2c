package pincite.conversation.follow;

import java.util.Optional;
import java.util.stream.IntStream;

import pincite.conversation.typed.Shape;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/** "How many?" of "Were additional witnesses offered?": "How many additional witnesses were offered?" */
record Count(Shape shape) {

    Optional<String> of(String asking) {
        if (shape.auxiliary() < 0 || shape.asking() > 1) {
            return Optional.empty();
        }
        var rest = shape.from(shape.auxiliary());
        var words = Words.withHyphens(rest);
        return IntStream.range(1, words.size()).filter(at -> isCounted(words.word(at)))
                .reduce((first, last) -> last).stream().boxed().findFirst()
                .map(noun -> question(asking, rest, words, noun));
    }

    private static boolean isCounted(Word word) {
        return word.isPlural() && !word.isOfClosedClass() && !Clause.isVerbForm(word);
    }

    private static String question(String asking, String rest, Words words, int noun) {
        int first = first(words, noun);
        int from = isTaken(words.word(first - 1)) ? first - 1 : first;
        var whose = words.word(first - 1).isA(WordClass.POSSESSIVE) ? "of " + words.word(first - 1).text() : "";
        return Topic.join(asking, whose, rest.substring(words.word(first).start(), words.word(noun).end()),
                words.word(0).lower() + rest.substring(words.word(0).end(), words.word(from).start()).stripTrailing(),
                rest.substring(words.word(noun).end()).strip()) + "?";
    }

    /** With the words that say which; after "did", one of those before is the verb. */
    private static int first(Words words, int noun) {
        int first = noun;
        while (first > 1 && !words.word(first - 1).isOfClosedClass() && !words.word(first - 1).isCapitalised()
                && words.word(first).gap().isBlank()) {
            first--;
        }
        boolean hasVerb = words.word(0).isA(WordClass.DO) && first < noun && first > 1
                && !words.word(first - 1).isPreposition() && !words.word(first - 1).isDeterminer()
                && !words.word(first - 1).isA(WordClass.QUANTIFIER);
        return hasVerb ? first + 1 : first;
    }

    private static boolean isTaken(Word word) {
        return word.isDeterminer() || word.isA(WordClass.QUANTIFIER);
    }
}
