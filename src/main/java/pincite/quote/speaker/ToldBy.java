package pincite.quote.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import pincite.english.Word;
import pincite.english.WordClass;
import pincite.english.Words;
import pincite.english.sentence.Speech;

/** How sentences tell who says something, beyond what leads it in or closes it. */
final class ToldBy {

    /** "Even so, Ann Lee said, the mill stays." */
    private static final Pattern WITHIN = Pattern.compile("(?:^|, )(?<who>(?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]{0,40}"
            + "(?: \\p{Lu}[\\p{L}.'’-]{0,40}){0,3}) " + WordClass.SAYING.pattern() + "(?:,|\\.?$)");
    private static final Pattern TELLER = Pattern.compile("(?<who>\\p{Lu}[\\p{L}.'’-]{0,40}"
            + "(?: \\p{Lu}[\\p{L}.'’-]{0,40}){0,3}) " + WordClass.SAYING.pattern() + "\\b");
    /** "Even so, Ann Lee". */
    private static final Pattern LEAD = Pattern.compile("^\\p{Lu}\\p{Ll}{0,20} \\p{Ll}[\\p{Ll} ]{0,40}, (?=\\p{Lu})");
    private static final Set<String> DENIALS = Set.of("deny", "denies", "denied", "denying", "dispute", "disputes",
            "disputed", "doubt", "doubts", "doubted");
    private static final Set<String> PERSONS = Set.of("he", "she");

    private ToldBy() {
    }

    static Optional<String> within(String sentence) {
        return WITHIN.matcher(sentence).results().map(found -> found.group(1)).findFirst();
    }

    /** Those who are told to say something, by a name before the verb. */
    static List<String> tellers(String words) {
        return TELLER.matcher(words).results().map(found -> found.group(1)).distinct().toList();
    }

    /** What somebody denies is not what somebody says. */
    static boolean isDenial(String sentence) {
        return Speech.in(sentence).map(Speech::speaker).filter(who -> sentence.contains(who))
                .map(who -> Words.of(sentence.substring(sentence.indexOf(who) + who.length())))
                .filter(behind -> behind.size() > 0 && behind.word(0).isOneOf(DENIALS)).isPresent();
    }

    /** "It" may be anything. */
    static boolean isPerson(String pronoun) {
        return PERSONS.contains(pronoun.toLowerCase(Locale.ROOT));
    }

    /** Without an adverb and a comma behind the name. */
    static String trimmed(String speaker) {
        var words = Words.of(speaker);
        int last = words.size() - 1;
        boolean isAdverb = last > 0 && isAdverb(words.word(last));
        var bare = LEAD.matcher((isAdverb ? speaker.substring(0, words.word(last).start()) : speaker).strip())
                .replaceFirst("");
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static boolean isAdverb(Word word) {
        return !word.isCapitalised() && (word.isAdverb() || word.isA(WordClass.ADVERB));
    }

    /** A part of a sentence that ends in a pronoun is nobody's name. */
    static boolean isSomebody(String speaker) {
        var words = Words.of(speaker);
        return words.size() > 0 && (words.size() == 1 || !words.word(words.size() - 1).isA(WordClass.SUBJECT));
    }
}
