package pincite.quote;

import java.util.Optional;

import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/**
 * A quote as somebody brings it.
 *
 * @param text    with whatever stands around its words
 * @param speaker who it is said to be of
 */
public record GivenQuote(String text, Optional<String> speaker) {

    /** In code points. */
    public static final int LONGEST = 10_000;
    public static final int LONGEST_SPEAKER = 200;

    private static final String QUOTE = "quote";
    private static final String SPEAKER = "speaker";

    public GivenQuote {
        refuseOdd(QUOTE, text, LONGEST, "send the words that are to be looked for");
        speaker.ifPresent(name -> refuseOdd(SPEAKER, name, LONGEST_SPEAKER, "leave it out, or name somebody"));
    }

    private static void refuseOdd(String field, String text, int longest, String instead) {
        if (text == null || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new RefusedException(field,
                    "has no word: " + instead + ", in up to " + longest + " characters");
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new RefusedException(field, "has " + length + " characters; the limit is " + longest);
        }
        Question.refuseNoCharacters(field, text);
    }
}
