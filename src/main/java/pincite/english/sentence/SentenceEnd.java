package pincite.english.sentence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands before a place where a sentence may end.
 *
 * @param text      with its marks, without notes and spaces at its end
 * @param word      the last one with its full stop, and with what closes behind it
 * @param wordAhead the one before it
 */
record SentenceEnd(String text, String word, String wordAhead) {

    static final String SPACE = "[\\s\\u00a0\\u2007\\u202f]";
    static final String CLOSERS = "[\\p{Pe}\\p{Pf}\\p{Pi}\"']";
    /** Straight ones as some tokenisers leave them. */
    static final String SPACED_QUOTE = " (?:[\"”]|'')(?= )";
    /** "[3]", "[citation needed]", and small raised digits; "[He]" is no note. */
    static final String NOTE = "(?:\\[[\\p{Ll}\\d][\\p{Ll}\\d ?,–-]{0,30}\\]|[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079])";

    private static final Pattern TAIL = Pattern
            .compile("(?<=[.!?…\"”’)])(?:" + SPACE + "?" + NOTE + ")++$");
    private static final Pattern OPENERS = Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+");
    private static final Pattern ITEM = Pattern
            .compile("(?:^[\\p{Ps}*•·-]*+ ?|[:;] )(?:\\d{1,2}|\\p{L}|[IVXivx]{2,5})\\.$");
    private static final Pattern LOUD_QUOTE = Pattern.compile("[!?…][\"'”’]$");
    private static final Pattern DOTS = Pattern.compile("(?<!\\.)(?:…|\\.\\.\\.)" + CLOSERS + "*$");
    private static final Pattern GAP = Pattern.compile("…|\\.\\.\\.");
    private static final Pattern CLOSED = Pattern.compile("[^.][.!?]$");
    private static final Pattern NUMBER = Pattern.compile("\\d++");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern ASIDE = Pattern.compile("[\\p{L}\\p{N},] [(\\[][^()\\[\\]]*\\.[)\\]]$");

    static SentenceEnd of(String before) {
        var text = TAIL.matcher(strip(before)).replaceFirst("");
        var word = lastWord(text);
        return new SentenceEnd(text, word, lastWord(strip(text.substring(0, text.length() - word.length()))));
    }

    /** The number or letter of an item that follows, as in "reasons: 1. The scale", or of a part in a hearing ("Q. Who"). */
    boolean isItem() {
        return ITEM.matcher(text).find();
    }

    /** "Why?" with its quotation marks. */
    boolean isLoudQuote() {
        return LOUD_QUOTE.matcher(text).find();
    }

    boolean isLoud() {
        return text.endsWith("!");
    }

    /** Three dots; a fourth is a full stop. */
    boolean hasDots() {
        return DOTS.matcher(text).find();
    }

    /** The dots stand for words that were left out. */
    boolean isGap() {
        return GAP.matcher(word).matches() && !CLOSED.matcher(wordAhead).find()
                || word.equals(".") && wordAhead.equals(".");
    }

    /** As some tokenisers leave a decimal: "13 . 6". */
    boolean isDecimal() {
        return word.equals(".") && NUMBER.matcher(wordAhead).matches();
    }

    /** The last word before dots, in small letters and without marks. */
    String spoken() {
        return NO_LETTERS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Without what opens before it and, where a bracket closes within a sentence, without that bracket. */
    String abbreviation() {
        var bare = OPENERS.matcher(word).replaceFirst("");
        return ASIDE.matcher(text).find() ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String strip(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
