package pincite.retrieval;

/** What is asked: plain words, never a query language. */
public record Question(String text) {

    /** In code points. */
    public static final int LONGEST = 2_000;

    private static final String FIELD = "question";

    public Question {
        if (text == null || text.isBlank()) {
            throw new RefusedException(FIELD, "is empty: ask something in up to " + LONGEST + " characters");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new RefusedException(FIELD,
                    "has " + text.codePointCount(0, text.length()) + " characters; the limit is " + LONGEST);
        }
        refuseNoCharacters(FIELD, text);
    }

    /** @throws RefusedException with the field */
    public static void refuseNoCharacters(String field, String text) {
        if (text.codePoints().anyMatch(Question::isNoCharacter)) {
            throw new RefusedException(field, "holds a NUL or half of a surrogate pair, which are no characters");
        }
    }

    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
