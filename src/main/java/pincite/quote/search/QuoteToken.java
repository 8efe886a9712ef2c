package pincite.quote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word or a mark, as it is compared.
 *
 * @param lower in lower case
 * @param start in UTF-16 units of the folded text
 */
record QuoteToken(String text, String lower, int start, Form form) {

    /** How it stands for a word of an article. */
    enum Form {
        WORD,
        MARK,
        /** "[T]he": its first letter may be of either case. */
        EITHER_CASE,
        /** "close[d]": the word may end in another way. */
        STEM
    }

    /** A word keeps its inner apostrophes and points, but for "'s"; dashes are one however they are typed. */
    static final String TOKEN = "'s\\b|\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+(?!\\d)\\p{L}*+"
            + "|[\\p{L}\\p{N}\\p{M}]++(?:[.'](?!s\\b)[\\p{L}\\p{N}\\p{M}]++)*+|-{1,3}|\\S";
    private static final Pattern TOKENS = Pattern.compile(TOKEN);
    private static final String QUOTATION_MARKS = "\"'";
    private static final int LONGEST_ENDING = 4;

    /** Of a text that is folded. */
    static List<QuoteToken> in(String folded) {
        var tokens = new ArrayList<QuoteToken>();
        var matcher = TOKENS.matcher(folded);
        while (matcher.find()) {
            tokens.add(of(matcher.group(), matcher.start()));
        }
        return tokens;
    }

    static QuoteToken of(String text, int start) {
        boolean isWord = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return of(text, start, isWord ? Form.WORD : Form.MARK);
    }

    static QuoteToken of(String text, int start, Form form) {
        return new QuoteToken(text, text.toLowerCase(Locale.ROOT), start, form);
    }

    boolean isWord() {
        return form != Form.MARK;
    }

    boolean isQuotationMark() {
        return text.length() == 1 && QUOTATION_MARKS.contains(text);
    }

    boolean isDash() {
        return text.startsWith("-");
    }

    boolean isOneOf(String marks) {
        return !isWord() && marks.contains(text);
    }

    int end() {
        return start + text.length();
    }

    /** Which of two kinds of quotation marks is the inner one, is nothing that was said. */
    boolean standsFor(QuoteToken written) {
        return switch (form) {
            case WORD -> text.equals(written.text);
            case MARK -> text.equals(written.text) || isDash() && written.isDash()
                    || isQuotationMark() && written.isQuotationMark();
            case EITHER_CASE -> isButForCapital(written);
            case STEM -> written.text.startsWith(text) && written.text.length() - text.length() <= LONGEST_ENDING;
        };
    }

    /** The same but for the case of the first letter. */
    boolean isButForCapital(QuoteToken written) {
        return isWord() && !text.isEmpty() && text.length() == written.text.length()
                && text.substring(1).equals(written.text.substring(1))
                && text.substring(0, 1).equalsIgnoreCase(written.text.substring(0, 1));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
