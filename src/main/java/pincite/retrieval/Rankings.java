package pincite.retrieval;

import java.util.List;

import pincite.index.Hit;
import pincite.index.Term;
import pincite.index.TokenVectors;

/**
 * The legs of a retrieval and what they make together, each best first.
 *
 * @param tokens of the question
 * @param terms  of the question
 */
public record Rankings(List<Hit> byWords, List<Hit> byMeaning, List<Hit> fused, TokenVectors tokens, List<Term> terms) {
}
