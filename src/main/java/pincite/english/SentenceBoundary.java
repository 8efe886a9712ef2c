package pincite.english;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a break that the platform's {@link java.text.BreakIterator} found ends a sentence: it knows no abbreviations, and
 * breaks at "U.S. Securities", "Mr. Smith" and "v. Jones".
 */
public final class SentenceBoundary {

    private static final Map<String, Set<String>> ABBREVIATIONS = WordLists.named("abbreviations.txt");
    /** "B. Jackson", "U.S.", "D.C.", "S.D.N.Y." */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)++");
    /** No verb: "Will" and "May" are names. */
    private static final Set<String> STARTERS = WordClass.words(WordClass.ARTICLE, WordClass.DEMONSTRATIVE,
            WordClass.SUBJECT, WordClass.POSSESSIVE, WordClass.ASKING, WordClass.CONJUNCTION, WordClass.PREPOSITION,
            WordClass.ADVERB, WordClass.QUANTIFIER, WordClass.ORDER);
    private static final Set<String> OTHER_STARTERS = Set.of("no", "yes", "one", "earlier", "last", "despite",
            "furthermore");
    private static final Pattern OPENERS = Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{L}+)");

    private SentenceBoundary() {
    }

    /** Whether a sentence ends between the two; spaces around the break are no matter. */
    public static boolean isBetween(String before, String after) {
        var written = lastWord(before);
        var last = isAcronym(written) ? "" : written.toLowerCase(Locale.ROOT);
        var next = after.strip();
        if (next.isEmpty() || Character.isLowerCase(next.codePointAt(0))) {
            return next.isEmpty();
        }
        if (isOneOf("never-last", last)) {
            return false;
        }
        if (isOneOf("before-number", last)) {
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
        return isOneOf("seldom-last", word) || Calendar.isAbbreviation(word) || INITIALS.matcher(word).matches();
    }

    private static boolean startsSentence(String next) {
        var word = FIRST_WORD.matcher(next);
        return word.find() && isStarter(word.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isStarter(String lower) {
        return STARTERS.contains(lower) || OTHER_STARTERS.contains(lower);
    }

    private static boolean isOneOf(String kind, String abbreviation) {
        return ABBREVIATIONS.get(kind).contains(abbreviation);
    }

    private static String lastWord(String before) {
        var stripped = before.stripTrailing();
        int space = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\u00a0'));
        return OPENERS.matcher(stripped.substring(space + 1)).replaceFirst("");
    }
}
