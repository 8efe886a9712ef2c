package pincite.answer.because;

import java.util.List;
import java.util.regex.Pattern;

import pincite.english.Calendar;
import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.WrittenNames;

/**
 * Where names stand in a question: runs of words with a capital that no start of a sentence explains.
 *
 * @param areShown by small letters and capitals, these not at every word as in a title
 */
record AskedNames(Words words, boolean areShown) {

    /** Who writes more has written no name. */
    private static final int LONGEST = 6;
    private static final Pattern BETWEEN = Pattern.compile(" |-| & ");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+");
    private static final String COUNTRY = "US";
    /** With a capital they may be other words. */
    private static final List<String> AMBIGUOUS = List.of("I", COUNTRY, "IT", "May", "Will", "WHO", "A");

    static AskedNames in(Words words) {
        var text = words.text();
        return new AskedNames(words,
                text.chars().anyMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase)
                        && words.all().stream().skip(1).noneMatch(AskedNames::isOfTitle));
    }

    /** @return the place after the name that starts there, or the place itself where none does */
    int end(int start) {
        boolean starts = isOne(start)
                && (!isFirst(start) || TellingWord.is(words.word(start)) && goesOn(start + 1));
        return starts ? endOfName(start) : start;
    }

    private int endOfName(int start) {
        int end = start + 1;
        while (end - start < LONGEST && !isWhole(end - 1) && goesOn(end)) {
            end += isOne(end) ? 1 : 2;
        }
        return end;
    }

    /** "SEC" and "Binance's" end a name; what follows is another. */
    private boolean isWhole(int place) {
        return isAcronym(place) || words.lower(place).endsWith("'s");
    }

    private boolean goesOn(int place) {
        boolean isLinked = isJoined(place) && isJoined(place + 1) && WrittenNames.isLink(words.lower(place))
                && isOne(place + 1);
        return isLinked || isJoined(place) && isOne(place) && !isAcronym(place);
    }

    private boolean isAcronym(int place) {
        return ACRONYM.matcher(words.word(place).text()).matches();
    }

    private boolean isJoined(int place) {
        if (place <= 0 || place >= words.size()) {
            return false;
        }
        var gap = words.gap(place);
        return BETWEEN.matcher(gap).matches()
                || gap.equals(". ") && INITIALS.matcher(words.word(place - 1).text()).matches();
    }

    /** What people are by office is no part of their name. */
    private boolean isOne(int place) {
        var word = words.word(place);
        return isCapitalised(word) && !Calendar.isName(word.text()) && !word.isA(WordClass.OFFICE)
                && (!TellingWord.isCommon(word) || word.text().equals(COUNTRY)) && areShown;
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    private boolean isFirst(int place) {
        return place == 0 || !isJoined(place) && SENTENCE_END.matcher(words.gap(place)).find();
    }

    private static boolean isOfTitle(Word word) {
        return isCapitalised(word) && TellingWord.isCommon(word) && !AMBIGUOUS.contains(word.text())
                && !word.startsClause() && !SENTENCE_END.matcher(word.gap()).find();
    }
}
