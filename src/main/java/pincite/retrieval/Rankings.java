package pincite.retrieval;

import java.util.List;

import pincite.index.Hit;
import pincite.index.IndexedPassage;
import pincite.index.Term;
import pincite.index.TokenVectors;

/**
 * The legs of a retrieval and what they make together, each best first.
 *
 * @param question as it was read
 * @param passages the best of the merged ranking, with their texts
 * @param tokens   of the question
 * @param terms    of the question
 */
public record Rankings(Question question, List<Hit> byWords, List<Hit> byMeaning, List<Hit> fused,
        List<IndexedPassage> passages,
        TokenVectors tokens, List<Term> terms) {
}
