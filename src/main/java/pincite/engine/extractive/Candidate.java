package pincite.engine.extractive;

import pincite.answer.Quote;
import pincite.index.IndexedPassage;
import pincite.passage.Sentence;

/**
 * A sentence that may be part of the answer.
 *
 * @param number of the sentence in its passage
 * @param score  from 0 to about 1
 */
record Candidate(IndexedPassage in, int number, double score) {

    Candidate plus(double more) {
        return new Candidate(in, number, score + more);
    }

    Sentence sentence() {
        return in.passage().sentences().get(number);
    }

    String article() {
        return in.passage().article();
    }

    Quote quote() {
        return new Quote(article(), sentence().span(), sentence().text());
    }

    /** Where its tokens are among the passage's. */
    Place tokens() {
        var passage = in.passage();
        int start = passage.text().offsetByCodePoints(0, sentence().span().start() - passage.span().start());
        int end = passage.text().offsetByCodePoints(start, sentence().span().length());
        return new Place(in.tokens().firstAt(start), in.tokens().firstAt(end));
    }

    /** {@code [from, to)}. */
    record Place(int from, int to) {
    }

    boolean isRightAfter(Candidate other) {
        return in == other.in && number == other.number + 1;
    }
}
