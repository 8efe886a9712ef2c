package pincite.conversation.typed;

import pincite.english.Manners;

/** What makes an indirect question of what follows: "Could someone please tell me", "I would like to know", "Does anyone remember". */
public final class IndirectLead {

    private static final String WHO = "(?:you(?: guys)?|u|someone|somebody|anyone|anybody|one of you|we|i)";
    private static final String BETWEEN = "(?:\\s*+,?\\s*+(?:" + Manners.pattern(Manners.PLEASE)
            + "|just|also|maybe|perhaps|possibly|quickly|really|still|only|then|again),?)*\\s++";
    private static final String WHOM = "(?:\\s+(?:to\\s+)?(?:me|us))?";
    private static final String SAY = "(?:(?:tell|show|remind|inform|explain|say|answer|clarify|confirm|check|look\\s+up|find\\s+out|figure\\s+out)"
            + WHOM + "|let\\s+(?:me|us)\\s+know|help\\s+(?:me|us)\\s+(?:to\\s+)?(?:understand|find\\s+out|see|know))";
    private static final String KNOW = "(?:know|ask|learn|find\\s+out|understand|check|see|hear|verify|confirm)";
    private static final String REQUEST = "(?:(?:can|could|would|will|may|might)\\s+" + WHO + BETWEEN + "(?:" + SAY
            + "|ask|know)|(?:" + Manners.pattern(Manners.PLEASE) + "\\s*+(?:,\\s++|(?<=\\s)))?" + SAY + ")";
    private static final String WISH = "(?:(?:i|we)(?:['’](?:d|m|re)|\\s+(?:would|am|are|was|were))?" + BETWEEN
            + "(?:(?:like|love|want|wanted|need|have|wish|hope|trying|going)\\s+to\\s+" + KNOW
            + "|wonder|wondering|wondered|curious(?:\\s+to\\s+" + KNOW + ")?|asking|ask))";
    private static final String KNOWLEDGE = "(?:(?:do|does|did)\\s+" + WHO
            + BETWEEN
            + "(?:happen\\s+to\\s+)?(?:know|remember|recall|understand)|(?:any|no)\\s+(?:idea|clue)|not\\s+sure|just"
            + "\\s+(?:wondering|curious|checking))";

    /** A regular expression without a group. */
    public static final String PATTERN = "(?iu:" + REQUEST + "|" + WISH + "|" + KNOWLEDGE + ")";

    /** What begins a request that is no question. */
    public static final String ORDER = "(?i:tell|give|show|explain|describe|list|name|summari[sz]e|compare|quote|find|search)";

    private IndirectLead() {
    }
}
