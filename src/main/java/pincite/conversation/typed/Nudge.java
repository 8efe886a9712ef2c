package pincite.conversation.typed;

import static pincite.english.Manners.DOUBT;
import static pincite.english.Manners.MORE;
import static pincite.english.Manners.PUZZLED;

import java.util.regex.Pattern;

import pincite.english.Manners;

/** What says no more than to go on, or doubts: "more", "tell me more about that", "and?", "are you sure?" */
public final class Nudge {

    private static final String END = "[\\s?!.…]*$";
    private static final String SAY = "(?:(?:" + IndirectLead.PATTERN + "|(?i:(?:give|show)\\s+(?:me|us)))\\s+)?";
    private static final String IT = "(?:it|this|that|these|those)";
    private static final Pattern GO_ON = Pattern.compile("^(?:" + Manners.pattern(MORE) + "|" + SAY
            + "(?iu:(?:(?:some|any|a\\s+bit|a\\s+little|even|much)\\s+)?(?:more|further)(?:\\s+(?:info|information|details?|context|"
            + "facts|background))?(?:\\s+(?:about|on|of)\\s+(?:this|that|these|those))?)|" + SAY
            + "(?iu:(?:(?:can|could|would|will)\\s+you\\s+)?(?:explain|elaborate|expand|clarify|describe|continue|go\\s+on)(?:\\s+(?:on|upon|with))?"
            + "(?:\\s+" + IT + ")?))" + END);
    private static final Pattern DOUBTED = Pattern
            .compile("^(?:" + Manners.pattern(DOUBT) + "|(?iu:(?:(?:what|where|which)"
                    + "(?:['’]s|\\s+is|\\s+are)\\s+|" + SAY + ")(?:the|your|a|any)\\s+(?:source|link|reference|"
                    + "citation|proof|evidence|quote)s?(?:\\s+(?:for|of)\\s+" + IT + ")?"
                    + "|which\\s+(?:article|source|page|document)(?:\\s+(?:says|is)\\s+(?:so|" + IT
                    + ")(?:\\s+from)?)?|(?:sure|seriously|honestly)\\?))" + END);

    private static final Pattern NOT_CLEAR = Pattern.compile("^" + Manners.pattern(PUZZLED) + END);

    private Nudge() {
    }

    /** Whether it is any of them. */
    public static boolean isOne(String asked) {
        return isMore(asked) || isDoubt(asked) || isPuzzled(asked);
    }

    public static boolean isMore(String asked) {
        return GO_ON.matcher(asked.strip()).matches();
    }

    public static boolean isDoubt(String asked) {
        return DOUBTED.matcher(asked.strip()).matches();
    }

    public static boolean isPuzzled(String asked) {
        return NOT_CLEAR.matcher(asked.strip()).matches();
    }
}
