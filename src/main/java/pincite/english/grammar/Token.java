package pincite.english.grammar;

import java.util.Collection;
import java.util.Locale;

/**
 * A word or a mark of a sentence.
 *
 * @param lower in lower case; "not" of "n't"
 * @param start in UTF-16 units of its text
 */
public record Token(String text, String lower, PartOfSpeech part, int start) {

    static Token of(String text, PartOfSpeech part, int start) {
        return new Token(text, text.toLowerCase(Locale.ROOT), part, start);
    }

    public int end() {
        return start + text.length();
    }

    public boolean is(PartOfSpeech other) {
        return part == other;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isOneOf(Collection<String> words) {
        return words.contains(lower);
    }
}
