package pincite.engine.extractive;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import pincite.index.Term;
import pincite.index.TokenVectors;
import pincite.retrieval.Retrieval;
import pincite.retrieval.WordWeights;

/**
 * Whether the articles answer at all.
 *
 * @param answerable from 0 to 1
 */
record Judgement(double answerable) {

    /** Scores of best sentences lie between these; halfway, as many are right as wrong. */
    private static final double HOPELESS = 0.40;
    private static final double SURE = 0.80;

    static Judgement of(Retrieval retrieval, List<Candidate> ranked) {
        if (ranked.isEmpty()
                || retrieval.terms().stream().anyMatch(term -> isUnheardOfName(term, retrieval))) {
            return new Judgement(0);
        }
        double score = ranked.get(0).score();
        return new Judgement(Math.max(0, Math.min(1, (score - HOPELESS) / (SURE - HOPELESS))));
    }

    boolean isAnswerable() {
        return answerable >= 0.3;
    }

    /**
     * A name that no passage has: whatever is said of others is no answer. Capitals show one, and so does a word that is none of the
     * tokenizer's 30,000 commonest, so that it comes in pieces.
     */
    private static boolean isUnheardOfName(Term term, Retrieval retrieval) {
        boolean isName = isCapitalised(term, retrieval.question().text()) || pieces(term, retrieval.tokens()) > 1;
        return isName && term.passages() == 0 && WordWeights.isContent(term);
    }

    private static boolean isCapitalised(Term term, String question) {
        return term.start() > 0 && Character.isUpperCase(term.surface().codePointAt(0))
                && !question.equals(question.toUpperCase(Locale.ROOT));
    }

    private static long pieces(Term term, TokenVectors tokens) {
        return IntStream.range(0, tokens.count())
                .filter(token -> WordWeights.covers(term, tokens, token)).count();
    }
}
