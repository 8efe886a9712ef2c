package pincite.evaluation.metric;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How well a short answer agrees with a gold one, as SQuAD scores it (Rajpurkar et al. 2016): lower case, without punctuation and
 * articles.
 */
public final class WordOverlap {

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern ARTICLES = Pattern.compile("\\b(?:a|an|the)\\b");

    private WordOverlap() {
    }

    /** 1 if nothing but case, punctuation and articles differs. */
    public static double exactMatch(String answer, String gold) {
        return words(answer).equals(words(gold)) ? 1 : 0;
    }

    /** Harmonic mean of the share of the answer's words that are gold and the share of gold words that are in the answer. */
    public static double f1(String answer, String gold) {
        var words = words(answer);
        var goldWords = words(gold);
        if (words.isEmpty() || goldWords.isEmpty()) {
            return words.equals(goldWords) ? 1 : 0;
        }
        return 2.0 * shared(words, goldWords) / (words.size() + goldWords.size());
    }

    private static int shared(List<String> words, List<String> goldWords) {
        var left = new HashMap<String, Integer>();
        goldWords.forEach(word -> left.merge(word, 1, Integer::sum));
        return (int) words.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    }

    /** Of the text as SQuAD compares it. */
    static List<String> words(String text) {
        var plain = ARTICLES.matcher(PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll(" ");
        return Arrays.stream(plain.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
