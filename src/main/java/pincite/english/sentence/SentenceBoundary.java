package pincite.english.sentence;

import java.util.Set;

import pincite.english.WordClass;

/** Decides whether a sentence ends at a full stop or the like: none does at "U.S. Securities", "P. J. Smith" and "v. Jones". */
public final class SentenceBoundary {

    /** Nobody ends with these; dots behind them are a pause. */
    private static final Set<String> LEADING = WordClass.words(WordClass.ARTICLE, WordClass.SUBJECT,
            WordClass.POSSESSIVE, WordClass.CONJUNCTION, WordClass.PREPOSITION);

    private SentenceBoundary() {
    }

    /** Whether a sentence ends between the two; spaces around the break are no matter. */
    public static boolean isBetween(String before, String after) {
        var end = SentenceEnd.of(before);
        var start = new SentenceStart(after.strip());
        return start.isNothing() || !start.goesOn() && !isInside(end, start) && isBetween(end, start);
    }

    /** By what stands around the marks, whatever the last word is. */
    private static boolean isInside(SentenceEnd end, SentenceStart start) {
        return end.isItem() || end.isDecimal() && start.isDigit() || end.isLoudQuote() && start.isSpeaker()
                || end.isLoud() && Abbreviation.isCompany(start);
    }

    private static boolean isBetween(SentenceEnd end, SentenceStart start) {
        if (end.hasDots() || end.isGap()) {
            return endsWithDots(end, start);
        }
        var word = new Abbreviation(end.abbreviation());
        return !word.isNeverLast() && !isNumbered(word, start) && endsWith(word, end.wordAhead(), start);
    }

    private static boolean endsWith(Abbreviation word, String ahead, SentenceStart start) {
        if (word.isSingleLetter() && Abbreviation.isLettered(ahead)) {
            return true;
        }
        if (word.isSeldomLast() || word.looksLikeOne() && (start.isDigit() || new Abbreviation(ahead).isOfLaw())) {
            return start.isStarter();
        }
        return true;
    }

    private static boolean isNumbered(Abbreviation word, SentenceStart start) {
        return word.isBeforeNumber()
                && (start.isNumber() || !word.isNo() && (start.isNumeral() || word.isCapital() && start.isLetter()));
    }

    /** Where words were left out only a starter begins a sentence; after a pause any capital does. */
    private static boolean endsWithDots(SentenceEnd end, SentenceStart start) {
        return end.isGap() ? start.isStarter() && !start.isI() : !LEADING.contains(end.spoken());
    }
}
