package pincite.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import pincite.english.WordClass;
import pincite.index.Term;
import pincite.index.TokenVectors;

/**
 * The tokens of a question that count, and how much: as much as their word is rare. Words that only make it a question do not
 * count, unless it has no others.
 */
public record WordWeights(TokenVectors tokens, double[] weights) {

    private static final double FUNCTION_WORD = 0;
    private static final Set<String> FRAMING = WordClass.words(WordClass.ASKING, WordClass.DO, WordClass.AUXILIARY,
            WordClass.MODAL, WordClass.INFINITE, WordClass.SUBJECT, WordClass.OBJECT, WordClass.POSSESSIVE);
    /** What is asked for with them is not said by them. */
    private static final Set<String> ASKING = Set.of("tell", "please", "give", "about", "any", "some", "many", "much",
            "there", "than", "from", "said", "say", "says", "happened", "happen");

    /** Of a question asked of so many passages. */
    public static WordWeights of(TokenVectors question, List<Term> terms, int passages) {
        var all = IntStream.range(0, question.count()).mapToDouble(token -> weight(token, question, terms, passages))
                .toArray();
        var counting = IntStream.range(0, all.length).filter(token -> all[token] > FUNCTION_WORD).toArray();
        if (counting.length == 0) {
            return new WordWeights(question, DoubleStream.generate(() -> 1).limit(all.length).toArray());
        }
        return new WordWeights(question.only(counting),
                Arrays.stream(counting).mapToDouble(token -> all[token]).toArray());
    }

    /** Of a figure for each token, each as its word weighs. */
    public double mean(float... figures) {
        double sum = IntStream.range(0, weights.length).mapToDouble(token -> weights[token] * figures[token]).sum();
        return sum / Math.max(Double.MIN_NORMAL, Arrays.stream(weights).sum());
    }

    private static double weight(int token, TokenVectors question, List<Term> terms, int passages) {
        return terms.stream().filter(term -> covers(term, question, token)).mapToDouble(term -> weight(term, passages))
                .max()
                .orElse(FUNCTION_WORD);
    }

    /** Whether it says more than that something is asked. */
    public static boolean isContent(Term term) {
        var lower = term.surface().toLowerCase(Locale.ROOT);
        return !FRAMING.contains(lower) && !ASKING.contains(lower) || term.surface().equals("US");
    }

    /** Whether the token is a piece of the word. */
    public static boolean covers(Term term, TokenVectors question, int token) {
        return term.start() < question.ends()[token] && question.starts()[token] < term.end();
    }

    /** How many tokens the word comes in; none where the model shows none. */
    public static long pieces(Term term, TokenVectors question) {
        return IntStream.range(0, question.count()).filter(token -> covers(term, question, token)).count();
    }

    /** BM25's inverse document frequency; a word that no passage has weighs as one that a single passage has. */
    private static double weight(Term term, int passages) {
        double having = Math.max(1, term.passages());
        return isContent(term)
                ? Math.log(1 + (passages - having + 0.5) / (having + 0.5))
                : FUNCTION_WORD;
    }
}
