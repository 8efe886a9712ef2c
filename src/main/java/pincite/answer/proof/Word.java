package pincite.answer.proof;

import java.util.Locale;
import java.util.regex.Pattern;

import pincite.english.Stem;

/**
 * A word where it stands.
 *
 * @param text  as it is written
 * @param lower in lower case
 * @param gap   what stands between the word before and this one
 * @param start in the folded text
 */
record Word(String text, String lower, String stem, String gap, int start) {

    private static final Pattern CAPITAL = Pattern.compile("\\P{Lu}*+\\p{Lu}.*+");
    private static final Pattern CLAUSE_MARK = Pattern.compile("[,;:!?()]| - ");

    static Word of(String text, String gap, int start) {
        var lower = text.toLowerCase(Locale.ROOT);
        return new Word(text, lower, Stem.of(lower), gap, start);
    }

    boolean isCapitalised() {
        return CAPITAL.matcher(text).matches();
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0)) || NumberWords.isOne(lower);
    }

    boolean isContent() {
        return !isNumber() && !Lexicon.isFunctionWord(lower) && !lower.endsWith("n't");
    }

    boolean isAdverb() {
        return lower.length() > 4 && lower.endsWith("ly");
    }

    boolean startsClause() {
        return CLAUSE_MARK.matcher(gap).find();
    }

    int end() {
        return start + text.length();
    }
}
