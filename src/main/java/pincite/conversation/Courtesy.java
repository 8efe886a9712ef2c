package pincite.conversation;

import static pincite.english.Manners.ABOUT;
import static pincite.english.Manners.ASIDE;
import static pincite.english.Manners.ASSENT;
import static pincite.english.Manners.CLOSING;
import static pincite.english.Manners.FORM;
import static pincite.english.Manners.GREETING;
import static pincite.english.Manners.HURRY;
import static pincite.english.Manners.LEADING;
import static pincite.english.Manners.PLEASE;
import static pincite.english.Manners.THANKS;

import java.util.List;
import java.util.regex.Pattern;

import pincite.english.Manners;
import pincite.english.WordClass;

/** Takes from a sentence what is only polite. */
final class Courtesy {

    private static final String MARKS = "[\\s,;:.!–—-]";
    private static final String ASKS = "(?=(?:" + WordClass.ASKING.pattern() + "|" + WordClass.DO.pattern() + "|"
            + WordClass.AUXILIARY.pattern() + "|(?i:if|whether|about\\s+what))\\b)";
    /** "Hello", "Dear Pincite", "hey team": whom it is said to is no word of the question. */
    private static final String GREETED = Manners.pattern(GREETING) + "(?:\\s+[\\p{L}'’.]+){0,3}";

    /** Each is taken away where it stands first, as often as one does. */
    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile("^" + GREETED + "\\s*[,!:;–—-]+\\s*"),
            Pattern.compile("^" + Manners.pattern(GREETING) + "\\s+" + ASKS),
            Pattern.compile(
                    "^" + Manners.pattern(THANKS, ASSENT, HURRY) + "\\s*[,!.;–—-]+\\s*(?:(?i:but|and|so)\\s+)?"),
            Pattern.compile("^" + Manners.pattern(ASIDE)
                    + "(?:\\s+(?i:for|from)\\s+[\\p{L}'’]+)?\\s*[,:;–—-]+\\s*(?:(?i:but)\\s+)?"),
            Pattern.compile(
                    "^" + Manners.pattern(FORM) + "(?:\\s*,?\\s*" + Manners.pattern(PLEASE) + ")?\\s*[,:;–—-]+\\s*"),
            Pattern.compile("^" + Manners.pattern(PLEASE) + "\\s*,?\\s+" + ASKS));
    private static final Pattern INDIRECT = Pattern
            .compile("^" + Manners.pattern(LEADING) + "\\s*[,:–—-]*\\s*" + ASKS);
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("[\\s,;–—-]+" + Manners.pattern(THANKS, PLEASE) + "\\s*([?!.]*)$"),
            Pattern.compile("[\\s,;–—-]+" + Manners.pattern(FORM) + "(?:\\s*,?\\s*" + Manners.pattern(PLEASE)
                    + ")?\\s*([?!.]*)$"));
    /** With a name behind it, as under a letter. */
    private static final Pattern ALONE = Pattern.compile("^" + MARKS + "*(?:" + GREETED + "|"
            + Manners.pattern(THANKS, PLEASE, CLOSING, HURRY, ASSENT, FORM, ASIDE)
            + "(?:" + MARKS + "+\\p{Lu}[\\p{L}'’.-]*){0,3})(?:" + MARKS + "+"
            + Manners.pattern(THANKS, PLEASE, CLOSING, HURRY, ASSENT, FORM) + ")*[\\s,;:.!?)–—-]*$");
    private static final Pattern ABOUT_US = Pattern.compile("^" + MARKS + "*(?:" + GREETED + MARKS + "+)?"
            + Manners.pattern(ABOUT) + "(?:" + MARKS + "+" + Manners.pattern(PLEASE, THANKS) + ")?[\\s?.!]*$");

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
        return led.find() ? new IndirectQuestion(bare.substring(led.end())).direct() : bare;
    }

    private static String behind(String sentence) {
        var bare = sentence;
        for (var polite : BEHIND) {
            bare = polite.matcher(bare).replaceFirst("$1");
        }
        return bare;
    }

    /** Whether it says nothing else. */
    static boolean isAlone(String sentence) {
        return ALONE.matcher(sentence).matches();
    }

    /** Whether it asks about who answers, and not about the articles. */
    static boolean isAboutUs(String text) {
        return ABOUT_US.matcher(text.strip()).matches();
    }
}
