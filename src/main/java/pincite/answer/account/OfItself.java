package pincite.answer.account;

import java.util.regex.Pattern;

import pincite.story.ToldSentence;

/** Whether a sentence tells of the article or of who published it, as a correction does, and not of the case. */
final class OfItself {

    private static final Pattern SELF = Pattern.compile(
            "(?i)\\b(?:we (?:wrote|reported|said|stated|published|misstated|regret|apologi[sz]e)"
                    + "|this (?:newspaper|magazine|paper|website|site|article|piece|report|column|page|story)"
                    + "|(?:an|the|our) (?:earlier|previous|original) (?:article|version|report|piece|story))\\b");

    private OfItself() {
    }

    static boolean is(ToldSentence telling) {
        return SELF.matcher(telling.read()).find();
    }
}
