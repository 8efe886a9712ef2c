package pincite.passage.instruction;

import java.util.regex.Pattern;

/** Written so that a reader does not see it: signs without a shape, comments and hidden elements of HTML, letters of other alphabets. */
final class Concealment {

    /** Within a word of ours, where none has a use; one between words is often left by the programs that news is written with. */
    private static final Pattern SPLITS = Pattern
            .compile("(?<=\\p{IsLatin})[\\u200B-\\u200D\\u2060-\\u2064\\uFEFF](?=\\p{IsLatin})");
    /** They turn letters round, or carry a text of their own; tags within a flag are seen. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u202D\\u202E\\u2062-\\u2064\\x1B]|(?<![\\x{1F3F4}\\x{E0000}-\\x{E007F}])[\\x{E0000}-\\x{E007F}]");
    private static final int FEWEST_SPLITS = 3;
    private static final Pattern COMMENT = Pattern.compile("<!--|\\[//\\]: ?#|<!\\[CDATA");
    private static final Pattern HIDDEN_ELEMENT = Pattern.compile(
            "(?i)<[a-z][a-z0-9]{0,12}\\b[^<>]{0,300}?(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|opacity\\s*:\\s*0(?![.\\d])"
                    + "|color\\s*:\\s*(?:white|#fff(?:fff)?|transparent)|(?:left|top|text-indent)\\s*:\\s*-\\d{3,}|\\s(?:hidden|aria-hidden)\\b)");

    private Concealment() {
    }

    static boolean isIn(String text) {
        return hasUnseen(text) || text.indexOf('<') >= 0 && HIDDEN_ELEMENT.matcher(text).find()
                || COMMENT.matcher(text).find()
                || Homoglyphs.areIn(text);
    }

    private static boolean hasUnseen(String text) {
        return text.chars().anyMatch(Concealment::isUnseen)
                && (UNSEEN.matcher(text).find()
                        || SPLITS.matcher(text).results().limit(FEWEST_SPLITS).count() == FEWEST_SPLITS);
    }

    private static boolean isUnseen(int unit) {
        return unit == '\u001b' || Character.getType(unit) == Character.FORMAT || Character.isSurrogate((char) unit);
    }
}
