package pincite.english;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word where it stands.
 *
 * @param text  as it is written
 * @param lower in lower case, and with straight apostrophes
 * @param gap   what stands between the word before and this one
 * @param start in UTF-16 units of its text
 */
public record Word(String text, String lower, String stem, String gap, int start) {

    private static final Pattern CAPITAL = Pattern.compile("\\P{Lu}*+\\p{Lu}.*+");
    private static final Pattern CLAUSE_MARK = Pattern.compile("[,;:!?()]| - ");
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{Ll}{2,}(?:ed|ing)");
    /** "What's", "they're": one word of two that say nothing. */
    private static final Set<String> CONTRACTED = WordClass
            .words(WordClass.ASKING, WordClass.SUBJECT, WordClass.DEMONSTRATIVE).stream()
            .flatMap(word -> Stream.of("'s", "'re", "'ve", "'ll", "'d", "'m").map(word::concat))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> IRREGULAR_PLURALS = List.of("people", "men", "women", "children");

    static Word of(String text, String gap, int start) {
        var lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(text, lower, Stem.of(lower), gap, start);
    }

    /** Anywhere, as in "eBay". */
    public boolean isCapitalised() {
        return CAPITAL.matcher(text).matches();
    }

    public boolean isNumber() {
        return isFigure() || NumberWords.isOne(lower);
    }

    /** Written in digits, or with letters behind them. */
    public boolean isFigure() {
        return Character.isDigit(text.charAt(0));
    }

    /** Says something, whatever a text is about. */
    public boolean isContent() {
        return !isNumber() && !Lexicon.isFunctionWord(lower) && !lower.endsWith("n't");
    }

    /** Says something, and neither counts nor orders. */
    public boolean isTelling() {
        return isContent() && !isOfClosedClass();
    }

    public boolean isA(WordClass wordClass) {
        return wordClass.has(lower);
    }

    public boolean isOfClosedClass() {
        return Lexicon.isOfClosedClass(lower) || CONTRACTED.contains(lower);
    }

    public boolean isAuxiliary() {
        return Lexicon.isAuxiliary(lower);
    }

    public boolean isPreposition() {
        return Lexicon.isPreposition(lower);
    }

    /** An article, or a word that says whose. */
    public boolean isDeterminer() {
        return isA(WordClass.ARTICLE) || isA(WordClass.POSSESSIVE);
    }

    public boolean isAdverb() {
        return lower.length() > 4 && lower.endsWith("ly");
    }

    /** By its ending alone; a name is none. */
    public boolean isPlural() {
        return !isCapitalised() && (Stem.isPlural(lower) || IRREGULAR_PLURALS.contains(lower));
    }

    /** In lower case. */
    public String singular() {
        return Stem.singular(lower);
    }

    /** By its ending alone; a name is none. */
    public boolean isParticiple() {
        return PARTICIPLE.matcher(text).matches();
    }

    public boolean startsClause() {
        return CLAUSE_MARK.matcher(gap).find();
    }

    /** @param words in lower case */
    public boolean isOneOf(Collection<String> words) {
        return words.contains(lower);
    }

    public int end() {
        return start + text.length();
    }
}
