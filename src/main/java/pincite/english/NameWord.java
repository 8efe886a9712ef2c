package pincite.english;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word as a name may have it.
 *
 * @param plain    without its possessive ending and its full stops: U.S is US, and Google's is Google
 * @param isFirst  of its sentence, which gives any word a capital
 * @param isJoined with the word before: nothing is in between but a space, or the full stop of an initial
 */
record NameWord(Word word, String plain, boolean isFirst, boolean isJoined) {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
    /** An opening quotation mark does, a closing one does not. */
    private static final Pattern STARTS_SENTENCE = Pattern.compile("[.!?:“„«]|[ (]\"");

    /** All of them. */
    static List<NameWord> in(Words words) {
        return IntStream.range(0, words.size()).mapToObj(place -> of(words, place)).toList();
    }

    private static NameWord of(Words words, int place) {
        var gap = words.gap(place);
        boolean isJoined = place > 0
                && (gap.equals(" ") || gap.equals(". ") && isInitials(words.word(place - 1).text()));
        var word = words.word(place);
        return new NameWord(word, Possessive.without(word.text()).replace(".", ""),
                place == 0 || !isJoined && STARTS_SENTENCE.matcher(gap).find(), isJoined);
    }

    /** With its first letter. */
    boolean isCapitalised() {
        return Character.isUpperCase(plain.codePointAt(0));
    }

    /** "U.S." and the like; their last full stop belongs to them. */
    boolean isInitials() {
        return isInitials(word.text()) && word.text().length() > 1;
    }

    private static boolean isInitials(String text) {
        return INITIALS.matcher(text).matches();
    }
}
