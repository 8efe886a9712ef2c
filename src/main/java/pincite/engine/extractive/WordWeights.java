package pincite.engine.extractive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import pincite.index.Term;
import pincite.index.TokenVectors;

/** How much each of a question's tokens counts: as much as its word is rare; words that only make it a question hardly count. */
final class WordWeights {

    private static final double FUNCTION_WORD = 0.1;
    private static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "when", "where", "why", "which",
            "how", "does",
            "did", "do", "has", "have", "had", "can", "could", "would", "should", "may", "might", "were", "been",
            "being", "many",
            "much", "tell", "me", "about", "please", "give", "any", "some", "there", "than", "from", "said", "say",
            "says",
            "happened", "happen", "us", "he", "she", "his", "her", "its", "they", "them", "we", "our", "i", "my", "you",
            "your");

    private WordWeights() {
    }

    /** One weight a token, of a question asked of so many passages. */
    static double[] of(TokenVectors question, List<Term> terms, int passages) {
        return IntStream.range(0, question.count())
                .mapToDouble(token -> terms.stream().filter(term -> covers(term, question, token))
                        .mapToDouble(term -> weight(term, passages)).max().orElse(FUNCTION_WORD))
                .toArray();
    }

    static boolean isContent(Term term) {
        return !ASKING.contains(term.surface().toLowerCase(Locale.ROOT)) || term.surface().equals("US");
    }

    private static boolean covers(Term term, TokenVectors question, int token) {
        return term.start() < question.ends()[token] && question.starts()[token] < term.end();
    }

    /** BM25's inverse document frequency; a word that no passage has weighs as one that a single passage has. */
    private static double weight(Term term, int passages) {
        double having = Math.max(1, term.passages());
        return isContent(term)
                ? FUNCTION_WORD + Math.log(1 + (passages - having + 0.5) / (having + 0.5))
                : FUNCTION_WORD;
    }
}
