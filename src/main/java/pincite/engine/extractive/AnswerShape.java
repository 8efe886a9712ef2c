package pincite.engine.extractive;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the words look like that answer who, when, where or how many. */
final class AnswerShape {

    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b))";
    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String YEAR = "(?:1\\d|20)\\d\\d\\b(?!,\\d)";
    private static final String PERIOD = "(?:minute|hour|day|night|week|month|quarter|year|decade|century|season|spring"
            + "|summer|autumn|fall|winter|morning|afternoon|evening|weekend)";
    private static final String NUMBER_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
            + "|hundred|thousand|[mbtr]{1,2}illion|dozen)s?";
    private static final String FIGURE = "(?:(?:US|A|C|HK)?[$€£¥] ?)?\\d++(?:[.,]\\d++)*+(?:%|(?:st|nd|rd|th)\\b)?";
    private static final String COUNT = "(?:" + FIGURE + "|(?i:" + NUMBER_WORD + "))(?:[ -](?i:and )?(?i:" + NUMBER_WORD
            + ")){0,6}";
    private static final String FRACTION = "(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[ -](?:third|quarter|fifth|tenth)s?"
            + "|[Hh]alf(?: an?\\b)?|[Aa] (?:dozen|hundred|thousand|million|billion))";
    /** "Fewer than 250" is not 250. */
    private static final String BOUND = "(?i:(?:fewer|less|more|greater|better|higher|lower) than|at (?:least|most)|up to"
            + "|as (?:many|much|few|little) as|about|around|approximately|roughly|nearly|almost|over|under|some)";

    private static final Pattern TIME = words(String.join("|",
            "(?:" + WEEKDAY + ",? )?(?:(?:mid|early|late)[- ])?" + MONTH
                    + " \\d{1,2}\\b(?:st|nd|rd|th)?(?:,? " + YEAR + ")?",
            "(?:\\d{1,2}[-–—])?\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? " + YEAR + ")?",
            "(?:(?:[Mm]id|[Ee]arly|[Ll]ate|[Ll]ast|[Tt]his|[Nn]ext)[- ])?(?:" + MONTH + "(?:(?: of|,)? " + YEAR
                    + ")?|(?i:spring|summer|autumn|fall|winter)(?: of)? " + YEAR + ")",
            "(?:[Tt]he )?(?:(?:mid|early|late)[- ])?(?:1\\d|20)\\d0s",
            "(?:[Tt]he )?(?:(?:mid|early|late)[- ])?(?:\\d{1,2}(?:st|nd|rd|th)|\\p{Ll}+(?:st|nd|rd|th))[- ]centur(?:y|ies)(?: (?:BC|AD)E?)?",
            "(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom) )[1-9]\\d\\d(?! ?[\\p{L}%])",
            "(?:AD )?\\d+ (?:BC|AD|BCE|CE)\\b", "(?:(?:mid|early|late)[- ])?" + YEAR + "(?:[-–—]\\d{1,4}\\b)?",
            "\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.m\\.|[APap][Mm]\\b)", "(?:last |next )?" + WEEKDAY
                    + "(?: (?:morning|afternoon|evening|night))?",
            "(?i:(?:earlier|later) this|last|next) " + PERIOD, "(?i:yesterday|today|tomorrow|tonight)",
            "(?:" + BOUND + " )?(?:" + COUNT + "|(?i:an?|several|a few)) (?:" + PERIOD + "s?|centuries) "
                    + "(?:ago|later|earlier|before|after)"));
    private static final Pattern AMOUNT = words("(?:" + BOUND + " )?(?:" + COUNT + "(?: ?(?:to|[-–—]) ?" + COUNT + ")?|"
            + FRACTION
            + ")(?: ?(?:%|percent(?:age points)?\\b|per ?cent\\b))?(?: or (?:more|fewer|less))?|(?i:once|twice)|(?i:every) (?:\\p{L}+ )?"
            + PERIOD
            + "s?");
    private static final String PARTICLE = "(?:van|von|de|der|den|del|della|di|da|du|la|le|al|bin|ibn|of|the)";
    private static final String SEATED = "-(?:based|registered|headquartered|born)\\b";
    /** It gives nothing back once read, so that no text, however odd, is read in more than one way. */
    private static final String NAME = "(?:(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Sgt|Capt|Lt|Col|St|Jr|Sr)\\.|(?:\\p{Lu}\\.)++"
            + "|\\p{Lu}[\\p{L}\\d]*+(?:(?!['’]s\\b|" + SEATED + ")['’&./-]\\p{L}[\\p{L}\\d]*+)*+)";
    /** Capitalised words, with what may stand between them in a name. */
    private static final Pattern NAMES = words(NAME + "(?: (?:" + PARTICLE + " ){0,2}" + NAME + "| [IVX]+\\b){0,8}");
    private static final Pattern PLACE = words(
            "(?<=\\b(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]f|[Nn]ear|[Tt]o|[Oo]utside|[Oo]n)(?: the)? )"
                    + NAME + "(?: (?:" + PARTICLE + " ){0,2}" + NAME + "){0,8}(?:, " + NAME + "(?: " + NAME
                    + "){0,4}(?=[,.;)]|$))?|" + NAME + "(?: " + NAME + "){0,4}(?=" + SEATED + ")");

    private AnswerShape() {
    }

    /** The figures of a date count nothing, and its month is nobody's name. */
    static List<MatchResult> find(AskedFor asked, String sentence) {
        return switch (asked) {
            case TIME -> all(TIME, sentence);
            case AMOUNT -> without(all(TIME, sentence), all(AMOUNT, sentence));
            case PERSON -> without(all(TIME, sentence), all(NAMES, sentence));
            case PLACE -> without(all(TIME, sentence), all(PLACE, sentence));
            case REASON, ANYTHING -> List.of();
        };
    }

    private static List<MatchResult> all(Pattern pattern, String sentence) {
        return pattern.matcher(sentence).results().toList();
    }

    private static List<MatchResult> without(List<MatchResult> dates, List<MatchResult> found) {
        return found.stream().filter(one -> dates.stream().noneMatch(
                date -> date.start() < one.end() && one.start() < date.end())).toList();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.-])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }
}
