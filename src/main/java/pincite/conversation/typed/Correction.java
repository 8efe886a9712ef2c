package pincite.conversation.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody meant instead: "No, I meant the tunnel", "wrong, I asked who closed it", "not the ferry but the tunnel". */
public record Correction(String instead) {

    private static final String NO = "(?:no|nope|nah|wrong|incorrect|not that(?: one)?|sorry|oops|actually|well|wait"
            + "|(?:that|this|it)(?:['’]s| is| was)? (?:not|wrong)(?: [\\p{L}'’]+){0,4}?|you misunderstood(?: me)?)";
    private static final String MEANT = "(?:(?:i|we)(?:['’]m|['’]re| am| are| was| were)?(?: (?:actually|really|only|just|still))?"
            + " (?:meant?|asked|asking|said|talking|wanted|want|spoke)(?: (?:to (?:ask|know|say)))?(?: (?:about|for|of))?"
            + "|make (?:it|that)|rather|instead|(?:it|this)(?:['’]s| is| was) about)";
    private static final Pattern SAID = Pattern.compile("(?iu)^(?:" + NO + "\\b[\\s,.;:!–—-]*+){0,4}" + MEANT
            + "\\b ?[:,–—-]* ?(.*)$");
    private static final Pattern DENIED = Pattern.compile("(?iu)^(?:" + NO + "\\b[\\s,.;:!–—-]*){1,4}(.+)$");
    private static final Pattern NOT_BUT = Pattern
            .compile("(?iu)^(?:" + NO
                    + "\\b[\\s,.;:!–—-]*+){0,4}not [^,;–—]+?(?: ?[,;–—-] ?(?:but )?| but )(.+)$");
    private static final Pattern BUT_NOT = Pattern.compile("(?iu)^(?:" + NO
            + "\\b[\\s,.;:!–—-]*+){0,4}(?:" + MEANT + " )?([^,;?–—]+?) ?[,;–—]? (?:and )?not [^,;]+$");
    private static final Pattern OTHER = Pattern
            .compile("(?iu)^(?:(?:and|or|what about|how about|about)\\s+)?the\\s+other(?:\\s+\\p{L}+)?[\\s?!.]*$");
    private static final Pattern NOTHING_ELSE = Pattern.compile("(?iu)^(?:" + NO
            + "\\b[\\s,.;:!–—-]*+){1,4}(?:what\\s+(?:i|we)\\s+\\p{L}+)?[\\s?!.]*$");

    /** "Wrong", "that's not what I asked": and nothing instead. */
    public static boolean isBare(String asked) {
        return NOTHING_ELSE.matcher(asked.strip()).matches();
    }

    public static Optional<Correction> in(String asked) {
        return group(NOT_BUT, asked).or(() -> isFragment(asked) ? group(BUT_NOT, asked) : Optional.empty())
                .or(() -> group(SAID, asked)).or(() -> group(DENIED, asked)).map(Correction::new)
                .or(() -> Optional.of(new Correction(asked)).filter(Correction::isOther));
    }

    private static boolean isFragment(String asked) {
        var shape = Shape.of(asked);
        return !shape.asks() && !shape.isYesOrNo();
    }

    private static Optional<String> group(Pattern pattern, String asked) {
        return Optional.of(pattern.matcher(asked.strip().replaceAll("\\s+", " "))).filter(Matcher::matches)
                .map(found -> found.group(1).strip());
    }

    public boolean isOther() {
        return OTHER.matcher(instead).matches();
    }

    public String question() {
        return new IndirectQuestion(instead).direct();
    }
}
