package pincite.answer.because;

import pincite.english.Calendar;
import pincite.english.Manners;
import pincite.english.Word;
import pincite.english.WordClass;

/** Which words say what is asked about. */
final class TellingWord {

    private static final int SHORTEST = 3;

    private TellingWord() {
    }

    static boolean is(Word word) {
        return word.text().length() >= SHORTEST && !isCommon(word) && !word.isNumber() && !word.isA(WordClass.FRAMING)
                && !word.isA(WordClass.SAYING) && !Manners.isPolite(word.lower()) && !Calendar.isName(word.text());
    }

    /** Of a closed class, so that it is no name even with a capital. */
    static boolean isCommon(Word word) {
        return word.isOfClosedClass() || word.lower().endsWith("n't");
    }
}
