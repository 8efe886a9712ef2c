package pincite.engine.extractive;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word and where it stands.
 *
 * @param stem  much the same for all forms of a word: "opens", "opened" and "opening" are one
 * @param start in UTF-16 units
 */
record Word(String text, String stem, int start, int end) {

    /** With the signs that stand inside a word: "Binance.US", "1,000", "didn't". */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’.,][\\p{L}\\p{N}]++)*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "the", "this", "that", "these", "those", "he",
            "she", "it", "they", "we", "you", "i", "his", "her", "its", "their", "our", "my", "him", "them", "and",
            "or",
            "but", "nor", "so", "if", "as", "than", "then", "of", "in", "on", "at", "by", "for", "from", "to", "with",
            "into", "onto", "near", "over", "under", "between", "during", "since", "until", "after", "before", "about",
            "through", "against", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do",
            "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might", "must", "not", "no",
            "there", "here", "when", "where", "who", "whom", "whose", "which", "what", "why", "how", "much",
            "all", "each", "both", "some", "any", "most", "other", "such", "also", "only", "however", "while",
            "although", "though", "according", "unlike", "like", "additionally", "furthermore", "moreover", "thus",
            "hence", "therefore", "today", "more",
            "many", "several", "following", "instead", "later", "even", "because", "despite", "within", "without",
            "among", "one", "s");

    static List<Word> in(String text) {
        return WORD.matcher(text).results()
                .map(found -> new Word(found.group(), stem(found.group()), found.start(), found.end())).toList();
    }

    /** Says nothing by itself. */
    boolean isFunctionWord() {
        return FUNCTION_WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isWithin(int from, int to) {
        return start >= from && end <= to;
    }

    private static String stem(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("").replaceFirst("['’]s$", "");
        var bare = plain.replaceFirst("(?<=\\p{L}{3})(?:ied|ies)$", "y")
                .replaceFirst("(?<=\\p{L}{3})(?:ing|ed|es|s|ly)$", "").replaceFirst("(?<=\\p{L}{3})e$", "");
        return bare.replaceFirst("([b-df-hj-np-tv-z])\\1$", "$1");
    }
}
