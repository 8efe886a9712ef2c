package pincite.english.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import pincite.english.Calendar;
import pincite.english.WordLists;

/** A word with a full stop that may be no end of a sentence; the kinds stand in {@code abbreviations.txt}. */
record Abbreviation(String written) {

    private static final Map<String, Set<String>> KINDS = WordLists.named("abbreviations.txt");
    /** "B. Jackson", "J.-P. Martel", "U.S.", "D.C.", "S.D.N.Y." */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\p{M}*+\\.-?)++");
    private static final Pattern SINGLE = Pattern.compile("\\p{Lu}\\p{M}*\\.");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’']{0,5}\\.");
    private static final Pattern NO = Pattern.compile("(?i)nos?\\.");

    boolean isNeverLast() {
        return is("never-last") && !isInCapitals();
    }

    boolean isSeldomLast() {
        return is("seldom-last") || is("never-last") || INITIALS.matcher(written).matches()
                || isMonthOrDay() || is("place");
    }

    private boolean isMonthOrDay() {
        var last = lastPart();
        return !isAcronym() && isCapital(last) && Calendar.isAbbreviation(last.toLowerCase(Locale.ROOT));
    }

    /** Of a code or a court, after which others follow: "Cal. Lab. Code". */
    boolean isOfLaw() {
        return isCapital() && KINDS.get("seldom-last").contains(written);
    }

    boolean isBeforeNumber() {
        return is("before-number");
    }

    /** Nothing but a number makes it one: "No. I left." */
    boolean isNo() {
        return NO.matcher(written).matches();
    }

    boolean isCapital() {
        return isCapital(written);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    boolean isSingleLetter() {
        return SINGLE.matcher(written).matches();
    }

    /** As abbreviations are that nobody has a list of. */
    boolean looksLikeOne() {
        return SHORT.matcher(written).matches();
    }

    static boolean isCompany(SentenceStart start) {
        return KINDS.get("company").stream().map(ending -> ending.substring(0, ending.length() - 1))
                .anyMatch(ending -> start.beginsWith(ending + ".") || start.beginsWith(ending + " "));
    }

    static boolean isLettered(String word) {
        return KINDS.get("before-letter").contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean is(String kind) {
        return !isAcronym() && (isOneOf(kind, lastPart()) || isOneOf(kind, written));
    }

    private static boolean isOneOf(String kind, String word) {
        var words = KINDS.get(kind);
        return words.contains(word) || word.length() > 2 && words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "the SEC." is the agency and no section. */
    private boolean isAcronym() {
        return written.length() > 3 && isInCapitals();
    }

    /** "MS." is a title, or an illness. */
    private boolean isInCapitals() {
        return written.length() > 2 && written.indexOf('.') == written.length() - 1
                && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Of "Ex-Gov." and "9-Sept." */
    private String lastPart() {
        return written.substring(written.lastIndexOf('-') + 1);
    }
}
