package pincite.conversation.typed;

import pincite.english.Manners;

/** How the answer should look: "in two or three sentences", "keep it short", "short answer please". Answers have one form. */
final class Form {

    private static final String SIZE = "(?:(?:a|an|one|two|three|four|five|few|single|couple|of|or|to|at|most|max|more|less|than|no"
            + "|your|own|plain|simple|short|brief|easy|full|complete|bulleted|numbered|\\d+)\\s+)*";
    private static final String UNIT = "(?:words?|sentences?|lines?|paragraphs?|bullets?|bullet\\s+points?|lists?|tables?|english|detail)";
    private static final String SHAPED = "(?:(?:in|as|with|within|using)\\s+" + SIZE + UNIT
            + "|in\\s+(?:short|brief)|briefly|shortly|concisely|step\\s+by\\s+step)";
    private static final String SAY = "(?:(?:answer|reply|respond|explain|summari[sz]e|say|write|describe|put)"
            + "(?:\\s+(?:it|me|this|that|the\\s+question))?\\s+)";
    private static final String SHORT = "(?:short|brief|quick|concise|precise|simple|one[ -]word|one[ -]sentence|one[ -]line)";

    /** A regular expression without a group. */
    static final String PATTERN = "(?iu:(?:" + Manners.pattern(Manners.PLEASE) + "\\s*,?\\s+)?(?:" + SAY + "?" + SHAPED
            + "|(?:be|keep\\s+(?:it|this)|make\\s+it)\\s+" + SHORT + "|(?:an?\\s+)?" + SHORT
            + "\\s+(?:answer|reply|version)|" + SIZE + "sentences?)(?:\\s+only)?(?:\\s*,?\\s*"
            + Manners.pattern(Manners.PLEASE) + ")?)";

    private Form() {
    }
}
