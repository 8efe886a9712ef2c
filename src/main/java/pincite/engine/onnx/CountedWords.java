package pincite.engine.onnx;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/**
 * Counts tokens word by word: BERT parts a text at spaces and around each mark of punctuation, and what a word falls into is its own
 * affair (WordPiece: Wu et al. 2016, arXiv 1609.08144, section 4.1). Most words were there before, and need not be cut again.
 */
final class CountedWords {

    private static final int MOST = 100_000;
    /** No word of a language; what is longer is looked at with its text. */
    private static final int LONGEST = 40;
    /** Of what comes besides in news, what is a mark of punctuation of one token, known or not. */
    private static final String MARKS = "\u2013\u2014\u2018\u2019\u201C\u201D\u2026";
    /** Begins a mark of the model's own, which is no word. */
    private static final char OWN = '[';
    private static final int ASCII = 0x7F;

    private final Map<String, Integer> tokens = new ConcurrentHashMap<>();
    private final ToIntFunction<String> tokenizer;

    /** @param tokenizer counts the tokens of any text, without marks around it */
    CountedWords(ToIntFunction<String> tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The same as the tokenizer's; empty for a text that is not of plain words and marks, which the tokenizer has to see whole. */
    OptionalInt count(String text) {
        int sum = 0;
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isPartOfWord(character)) {
                if (!isBetweenWords(character) || at - word > LONGEST) {
                    return OptionalInt.empty();
                }
                sum += ofWord(text, word, at) + (isSpace(character) ? 0 : 1);
                word = at + 1;
            }
        }
        return text.length() - word > LONGEST
                ? OptionalInt.empty()
                : OptionalInt.of(sum + ofWord(text, word, text.length()));
    }

    private int ofWord(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        if (tokens.size() > MOST) {
            tokens.clear();
        }
        return tokens.computeIfAbsent(text.substring(from, to), tokenizer::applyAsInt);
    }

    private static boolean isPartOfWord(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    private static boolean isBetweenWords(char character) {
        return isSpace(character) || character > ' ' && character < ASCII && character != OWN
                || MARKS.indexOf(character) >= 0;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }
}
