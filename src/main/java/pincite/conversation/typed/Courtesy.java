package pincite.conversation.typed;

import static pincite.english.Manners.ABOUT;
import static pincite.english.Manners.ASIDE;
import static pincite.english.Manners.ASSENT;
import static pincite.english.Manners.CLOSING;
import static pincite.english.Manners.GREETING;
import static pincite.english.Manners.HURRY;
import static pincite.english.Manners.MUCH;
import static pincite.english.Manners.PLEASE;
import static pincite.english.Manners.PRAISE;
import static pincite.english.Manners.SLIP;
import static pincite.english.Manners.THANKS;

import java.util.List;
import java.util.regex.Pattern;

import pincite.english.Calendar;
import pincite.english.Manners;
import pincite.english.WordClass;

/** Takes from a sentence what is only polite. */
final class Courtesy {

    private static final String MARKS = "[\\s,;:.!()–—-]";
    private static final String ASKS = "(?=(?:" + WordClass.ASKING.pattern() + "|" + WordClass.DO.pattern() + "|"
            + WordClass.AUXILIARY.pattern()
            + "|(?i:if|whether|(?:about|by|to|for|with|in|since)\\s+(?:what|which|whom|when))|"
            + WordClass.MODAL.pattern() + ")\\b)";
    /** "super-yacht" is one word. */
    private static final String APART = "(?:\\s*[,!.:;–—]+|\\s+-+)\\s*";
    /** "Hello", "Dear Pincite", "hey team": whom it is said to is no word of the question. */
    private static final String GREETED = Manners.pattern(GREETING) + "(?:\\s+[\\p{L}'’.]+){0,3}";
    private static final String THANKED = "(?:" + Manners.pattern(THANKS) + "(?:\\s+" + Manners.pattern(MUCH)
            + ")*(?:\\s+(?i:for)(?:\\s+[\\p{L}'’]+){1,4})?)";
    /** "That helps", "you are great", "very interesting answer". */
    private static final String PRAISED = "(?iu:(?:(?:that|this|it|you)(?:['’]?(?:s|re)|\\s+(?:is|was|are|were))?\\s+)?"
            + "(?:(?:very|so|really|quite|pretty|just|all|how)\\s+)*" + Manners.pattern(PRAISE)
            + "(?:\\s+(?:answer|job|work|one|bot|stuff|to\\s+know|" + Manners.pattern(MUCH) + "))?)";
    private static final String POLITE = "(?:" + THANKED + "|" + PRAISED + "|" + Form.PATTERN + "|"
            + Manners.pattern(PLEASE, CLOSING, HURRY, ASSENT, SLIP) + ")";
    /** "Another quick question", "my question is", "question 2". */
    private static final String SET_ASIDE = "(?:" + Manners.pattern(ASIDE)
            + "|(?iu:(?:(?:and|here(?:['’]s|\\s+is)|my|a|the|one|another"
            + "|next|last|final|quick|short|simple|general|follow[- ]?up|more|just)\\s+)*(?:question|query|one|thing)"
            + "(?:\\s*#?\\d+)?(?:\\s+is)?))";
    /** The day on which somebody asks; "As of 2021" is a time that is asked about. */
    private static final String ASKED_ON = "(?i:(?:as\\s+of|as\\s+at)\\s+(?:now|today|yesterday|this\\s+\\p{L}+|last\\s+\\p{L}+|(?:last\\s+|this\\s+)?"
            + Calendar.DAY + "(?:\\s+(?:morning|noon|afternoon|evening|night))?))";

    /** Each is taken away where it stands first, as often as one does. */
    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile("^" + GREETED + APART),
            Pattern.compile("^" + Manners.pattern(GREETING) + "\\s+" + ASKS),
            Pattern.compile("^" + Manners.pattern(GREETING) + "(?:\\s+\\p{L}+){1,2}\\s+(?=" + WordClass.ASKING.pattern()
                    + "\\b)"),
            Pattern.compile("^(?:" + THANKED + "|" + Manners.pattern(ASSENT, HURRY, SLIP, PRAISE)
                    + ")" + APART + "(?:(?i:but|and|so)\\s+)?"),
            Pattern.compile("^" + SET_ASIDE
                    + "(?:\\s+(?i:for|from)\\s+[\\p{L}'’]+)?" + APART + "(?:(?i:but)\\s+)?"),
            Pattern.compile("^(?i:(?:and|but|so)\\s+)?" + Form.PATTERN + APART),
            Pattern.compile("^" + ASKED_ON + APART),
            Pattern.compile("^" + Manners.pattern(PLEASE) + "\\s*,?\\s+" + ASKS));
    private static final Pattern INDIRECT = Pattern.compile("^" + IndirectLead.PATTERN + "\\s*[,:–—-]*\\s*" + ASKS);
    /** Up to where a question begins. */
    private static final Pattern CLAUSE_BEFORE = Pattern
            .compile("^(.{3,80}?)(?:\\s*[,:;–—]\\s*(?:(?i:but|and|so)\\s+)?|\\s+-+\\s+|\\s+(?i:but)\\s+)" + ASKS);
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("[\\s,;–—-]+(?:" + THANKED + "|" + Manners.pattern(PLEASE) + ")\\s*([?!.]*)$"),
            Pattern.compile("[\\s,;–—-]+" + Form.PATTERN + "\\s*([?!.]*)$"));
    private static final Pattern CLAUSE_BEHIND = Pattern
            .compile("\\s*(?:[,;–—]\\s*|\\s-+\\s)([^,;()–—]{3,60}?)([?!.]*)$");
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\(([^()]+)\\)\\s*([?!.]*)$");
    /** With a name behind it, as under a letter. */
    private static final Pattern ALONE = Pattern.compile("^" + MARKS + "*(?:" + GREETED + "|" + SET_ASIDE
            + "|" + POLITE + ")(?:" + MARKS + "+\\p{Lu}[\\p{L}'’.-]*){0,3}(?:" + MARKS + "+" + POLITE
            + ")*[\\s,;:.!?()–—-]*$");
    private static final Pattern ABOUT_US = Pattern.compile("^" + MARKS + "*(?:" + GREETED + MARKS + "+)?"
            + Manners.pattern(ABOUT) + "(?:" + MARKS + "+(?:" + THANKED + "|" + Manners.pattern(PLEASE)
            + "))?[\\s?.!]*$");

    /** Beyond that nobody is only polite; and a long text is not looked through again and again. */
    private static final int LONGEST = 160;

    private Courtesy() {
    }

    /** The sentence as it would be asked without any; empty where nothing is left. */
    static String without(String sentence) {
        var bare = sentence.strip();
        for (var before = ""; !before.equals(bare);) {
            before = bare;
            bare = behind(front(bare));
        }
        return bare;
    }

    private static String front(String sentence) {
        var bare = sentence;
        for (var polite : BEFORE) {
            bare = polite.matcher(bare).replaceFirst("");
        }
        var led = INDIRECT.matcher(bare);
        int lead = led.find() ? led.end() : Talk.lead(bare);
        return lead > 0
                ? marked(bare.substring(0, lead), new IndirectQuestion(bare.substring(lead)).direct())
                : withoutAside(bare);
    }

    /** What "could you tell me" asks is a question without its mark, too. */
    private static String marked(String lead, String question) {
        boolean isAsked = Shape.of(lead).isYesOrNo() && !question.matches(".*[.?!)]\\s*");
        return isAsked ? question + "?" : question;
    }

    /** "Not sure if you know this but", "Just wanted to check,". */
    private static String withoutAside(String sentence) {
        var clause = CLAUSE_BEFORE.matcher(sentence);
        return clause.find() && Talk.isAside(clause.group(1)) ? sentence.substring(clause.end()) : sentence;
    }

    private static String behind(String sentence) {
        int tail = Math.max(0, sentence.length() - LONGEST);
        return sentence.substring(0, tail) + withoutEnd(sentence.substring(tail));
    }

    private static String withoutEnd(String sentence) {
        var bare = sentence;
        for (var polite : BEHIND) {
            bare = polite.matcher(bare).replaceFirst("$1");
        }
        var bracketed = BRACKETED.matcher(bare);
        var clause = CLAUSE_BEHIND.matcher(bare);
        if (bracketed.find() && (isAlone(bracketed.group(1)) || Talk.isAside(bracketed.group(1)))) {
            return bracketed.replaceFirst("$2");
        }
        return clause.find() && isSaidOfUs(clause.group(1)) ? clause.replaceFirst("$2") : bare;
    }

    private static boolean isSaidOfUs(String clause) {
        return Talk.isAll(clause) || isAlone(clause);
    }

    /** Whether it says nothing else. */
    static boolean isAlone(String sentence) {
        return sentence.length() <= LONGEST && ALONE.matcher(sentence).matches();
    }

    /** Whether it asks about who answers, and not about the articles. */
    static boolean isAboutUs(String text) {
        var bare = text.strip();
        return bare.length() <= LONGEST && (ABOUT_US.matcher(bare).matches() || Talk.isAll(bare));
    }
}
