package pincite.conversation;

import java.util.Set;

import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/** What somebody calls a conversation. */
public record ConversationTitle(String title) {

    /** In code points. */
    public static final int LONGEST = 120;

    private static final String FIELD = "title";
    /** They turn the line around them, or end it. */
    private static final Set<Integer> TURNING = Set.of(0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066,
            0x2067, 0x2068, 0x2069);

    public ConversationTitle {
        if (title == null || title.isBlank()) {
            throw new RefusedException(FIELD, "is empty: give it up to " + LONGEST + " characters");
        }
        title = title.strip();
        int length = title.codePointCount(0, title.length());
        if (length > LONGEST) {
            throw new RefusedException(FIELD, "has " + length + " characters; the limit is " + LONGEST);
        }
        Question.refuseNoCharacters(FIELD, title);
        if (title.codePoints().anyMatch(each -> Character.isISOControl(each) || TURNING.contains(each))) {
            throw new RefusedException(FIELD, "holds a line end, a tab or another control character; leave it out");
        }
    }

    /** The first question, in one line and as far as there is room. */
    static String of(String question) {
        var line = new StringBuilder();
        question.codePoints().map(each -> Character.isISOControl(each) || TURNING.contains(each) ? ' ' : each)
                .forEach(line::appendCodePoint);
        var words = line.toString().strip().replaceAll(" +", " ");
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
