package pincite.passage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a break that the platform's {@link java.text.BreakIterator} found ends a sentence: it knows no abbreviations, and
 * breaks at "U.S. Securities", "Mr. Smith" and "v. Jones".
 */
final class SentenceBoundary {

    /** Something always follows these in the same sentence. */
    private static final Set<String> NEVER_LAST = Set.of("mr.", "mrs.", "ms.", "dr.", "prof.", "hon.", "rev.", "gen.",
            "gov.",
            "sen.", "rep.", "sgt.", "capt.", "lt.", "col.", "st.", "mt.", "v.", "vs.", "cf.", "e.g.", "i.e.", "viz.",
            "approx.",
            "fig.", "sec.", "art.", "para.", "messrs.");
    /** These end a sentence only where the next word is one that sentences start with. */
    private static final Set<String> SELDOM_LAST = Set.of("inc.", "corp.", "co.", "ltd.", "llc.", "bros.", "jr.", "sr.",
            "esq.",
            "a.m.", "p.m.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.",
            "dec.",
            "mon.", "tue.", "tues.", "wed.", "thu.", "thurs.", "fri.", "sat.", "sun.", "dept.", "div.", "dist.", "cir.",
            "ct.",
            "supp.", "fed.", "app.", "etc.", "al.", "id.", "ave.", "blvd.", "est.", "ph.d.", "calif.", "mass.", "fla.",
            "pa.");
    /** A number follows: "No. 5", "pp. 3"; without one, "No." is an answer. */
    private static final Set<String> BEFORE_NUMBER = Set.of("no.", "nos.", "p.", "pp.", "vol.", "ch.", "¶.", "§.");
    /** "B. Jackson", "U.S.", "D.C.", "S.D.N.Y." */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)++");
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "it", "its", "he", "she", "they", "his", "her",
            "their",
            "this", "that", "these", "those", "in", "on", "at", "by", "for", "from", "with", "as", "after", "before",
            "but", "and",
            "however", "although", "while", "when", "if", "there", "then", "what", "who", "why", "we", "you", "i", "no",
            "yes",
            "meanwhile", "also", "instead", "some", "one", "both", "earlier", "last", "under", "since", "despite",
            "furthermore");
    private static final Pattern OPENERS = Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\P{L}*(\\p{L}+)");

    private SentenceBoundary() {
    }

    /** Whether a sentence ends between the two; spaces around the break are no matter. */
    static boolean isBetween(String before, String after) {
        var written = lastWord(before);
        var last = isAcronym(written) ? "" : written.toLowerCase(Locale.ROOT);
        var next = after.strip();
        if (next.isEmpty() || Character.isLowerCase(next.codePointAt(0))) {
            return next.isEmpty();
        }
        if (NEVER_LAST.contains(last)) {
            return false;
        }
        if (BEFORE_NUMBER.contains(last)) {
            return !Character.isDigit(next.charAt(0));
        }
        return !isAbbreviation(last) || startsSentence(next);
    }

    /** "the SEC." is the agency and no section. */
    private static boolean isAcronym(String word) {
        return word.length() > 3 && word.indexOf('.') == word.length() - 1
                && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isAbbreviation(String word) {
        return SELDOM_LAST.contains(word) || INITIALS.matcher(word).matches();
    }

    private static boolean startsSentence(String next) {
        var word = FIRST_WORD.matcher(next);
        return word.find() && STARTERS.contains(word.group(1).toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String before) {
        var stripped = before.stripTrailing();
        int space = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\u00a0'));
        return OPENERS.matcher(stripped.substring(space + 1)).replaceFirst("");
    }
}
