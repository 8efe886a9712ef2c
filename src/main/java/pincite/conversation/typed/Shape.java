package pincite.conversation.typed;

import java.util.List;

import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;

/**
 * How a question is built.
 *
 * @param asking    how many words ask: "how many documents" are three, "by whom" two; none in "did it"
 * @param auxiliary at which word the auxiliary stands, right after what asks; -1 where there is none
 */
public record Shape(String text, List<Word> words, int asking, int auxiliary) {

    private static final int LONGEST_ASKING = 6;

    public static Shape of(String text) {
        var words = Words.withHyphens(text).all();
        int asks = asks(words);
        if (asks == 0) {
            return new Shape(text, words, 0, !words.isEmpty() && words.get(0).isAuxiliary() ? 0 : -1);
        }
        int auxiliary = auxiliary(words, asks);
        return new Shape(text, words, auxiliary > 0 ? auxiliary : asks, auxiliary);
    }

    /** Up to and with the asking word and what makes it a quantity or a choice. */
    private static int asks(List<Word> words) {
        int at = words.size() > 1 && words.get(0).isPreposition() ? 1 : 0;
        if (words.size() <= at || !words.get(at).isA(WordClass.ASKING)) {
            return 0;
        }
        return Math.min(words.size(), takesNoun(words.get(at), words, at) ? at + 2 : at + 1);
    }

    private static boolean takesNoun(Word asking, List<Word> words, int at) {
        boolean isFollowed = at + 1 < words.size() && !words.get(at + 1).isAuxiliary();
        return isFollowed && (asking.isOneOf(List.of("which", "whose", "how"))
                || asking.lower().equals("what") && !words.get(at + 1).text().endsWith("ed"));
    }

    private static int auxiliary(List<Word> words, int from) {
        boolean isChoice = from > 1;
        for (int at = from; at < Math.min(words.size(), isChoice ? LONGEST_ASKING : from + 1); at++) {
            if (words.get(at).isAuxiliary()) {
                return at;
            }
        }
        return -1;
    }

    public boolean asks() {
        return asking > 0;
    }

    public boolean isYesOrNo() {
        return asking == 0 && auxiliary == 0;
    }

    public boolean isAskedBy(String... asked) {
        return words.subList(0, Math.min(2, asking)).stream().anyMatch(word -> word.isOneOf(List.of(asked)));
    }

    /** "how many documents". */
    public String askingWords() {
        return asking == 0 ? "" : text.substring(words.get(0).start(), words.get(asking - 1).end());
    }

    /** From a word on, without the mark at the end. */
    public String from(int word) {
        return word >= words.size()
                ? ""
                : text.substring(words.get(word).start()).replaceFirst("(?<![\\s?!])[\\s?!]++$", "");
    }
}
