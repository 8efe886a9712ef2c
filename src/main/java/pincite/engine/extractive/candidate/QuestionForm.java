package pincite.engine.extractive.candidate;

import java.util.Map;
import java.util.regex.Pattern;

import pincite.engine.extractive.fit.Signal;
import pincite.english.Word;
import pincite.english.Words;

/**
 * What a question asks for, as far as its English form tells.
 *
 * @param isAccount for a reason or a manner, which is seldom told in a few words and plainly
 * @param isCount   for a number, which many a sentence has
 * @param isYesOrNo whether something is so; nothing is taken for granted
 * @param isOfEvent for the reason, the time, the place or the manner of what is taken for granted
 */
public record QuestionForm(boolean isAccount, boolean isCount, boolean isYesOrNo, boolean isOfEvent) {

    private static final String OF_COUNT = "(?:many|much|long|large|big|far|old|often|high|low|deep|tall|fast)\\b";
    private static final Pattern ACCOUNT = asking("\\bwhy\\b|\\bhow come\\b|\\bhow (?!" + OF_COUNT + ")"
            + "|\\bfor what reason|\\bwhat (?:is|was|are|were) the (?:reasons?|grounds?)\\b");
    private static final Pattern EVENT = asking(
            "^(?:and |but |so )?(?:since )?(?:why|when|where|how (?!" + OF_COUNT + "))");
    private static final Pattern COUNT = asking(
            "\\bhow " + OF_COUNT
                    + "|\\bwhat (?:(?:is|was|are|were) the )?(?:number|share|percentage|amount|price|sum)\\b");

    public static QuestionForm of(String question) {
        boolean isCount = COUNT.matcher(question).find();
        return new QuestionForm(!isCount && ACCOUNT.matcher(question).find(), isCount,
                Words.of(question).all().stream().limit(1).anyMatch(Word::isAuxiliary),
                EVENT.matcher(question.strip()).find());
    }

    public Map<Signal, Double> signals() {
        return Map.of(Signal.ACCOUNT, isAccount ? 1.0 : 0, Signal.COUNT, isCount ? 1.0 : 0);
    }

    private static Pattern asking(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }
}
