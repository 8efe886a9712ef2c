package pincite.engine.extractive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a question asks to be told in a few words.
 *
 * @param stems   of its words
 * @param counted stems of what "how many" counts
 * @param isYear  asks for no more of a date than its year
 * @param deed    stem of what somebody did of whom "who" asks, as in "who sued"; none in "who did they sue"
 */
record Asking(AskedFor asked, Set<String> stems, Set<String> counted, Optional<AmountKind> kind, boolean isYear,
        Optional<String> deed) {

    /** A question asks by the first of these and the three words after: "what did he do when" asks for no time. */
    private static final Pattern OPENING = Pattern.compile(
            "\\b(?:who|whom|whose|when|where|how|what|which|why)\\b(?:\\W+\\w+){0,3}", Pattern.CASE_INSENSITIVE);
    private static final String AUXILIARY = "(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|shall"
            + "|should|may|might|must)(?:n['’]t)?\\b";
    private static final Pattern YES_OR_NO = Pattern.compile("^\\W*" + AUXILIARY, Pattern.CASE_INSENSITIVE);
    /** "How many pages of notes were", without the verb. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\bhow many ((?:(?!" + AUXILIARY + ")[\\p{L}'’-]++ ?){1,4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEED = Pattern.compile(
            "\\bwho (?:(?:has|have|had) )?(?!" + AUXILIARY + ")(\\p{L}++)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:what|which) year\\b", Pattern.CASE_INSENSITIVE);

    static Asking by(String question) {
        var counted = COUNTED.matcher(question);
        return new Asking(asked(question), stems(Word.in(question)),
                counted.find() ? stems(Word.in(counted.group(1))) : Set.of(), AmountKind.by(question),
                YEAR.matcher(question).find(), deed(question));
    }

    private static Optional<String> deed(String question) {
        var doing = DEED.matcher(question);
        return doing.find() ? Word.in(doing.group(1)).stream().map(Word::stem).findFirst() : Optional.empty();
    }

    private static AskedFor asked(String question) {
        var opening = OPENING.matcher(question);
        return opening.find() && !isYesOrNo(question) ? AskedFor.by(opening.group()) : AskedFor.ANYTHING;
    }

    static boolean isYesOrNo(String question) {
        return YES_OR_NO.matcher(question).find();
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().filter(word -> !word.isFunctionWord()).map(Word::stem).collect(Collectors.toSet());
    }
}
