package pincite.retrieval;

import java.util.List;

import pincite.index.Generation;
import pincite.index.IndexedPassage;
import pincite.index.Term;
import pincite.index.TokenVectors;

/**
 * What was found for a question, and what it was found by.
 *
 * @param asked    as it was asked
 * @param question as it was read: what it leaves to earlier questions put in words, its names spelt as the articles spell them
 * @param tokens   of the question; none where the model shows none
 * @param terms    of the question
 * @param passages best first
 */
public record Retrieval(Question asked, Question question, Generation generation, TokenVectors tokens, List<Term> terms,
        List<IndexedPassage> passages) {

    public Retrieval {
        terms = List.copyOf(terms);
        passages = List.copyOf(passages);
    }

    /** The same, for a question that was read before it was looked for. */
    public Retrieval askedAs(Question words) {
        return new Retrieval(words, question, generation, tokens, terms, passages);
    }

    /** Whether it was read otherwise than it was asked. */
    public boolean isReadOtherwise() {
        return !question.equals(asked);
    }
}
