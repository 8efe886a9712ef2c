package pincite.evaluation.run;

import pincite.evaluation.metric.SpanOverlap;

/**
 * What was counted about one answer; all of it 0 where there is none.
 *
 * @param nuggets    share of the question's nuggets that the answer holds
 * @param exactMatch of the first statement with the best gold answer (SQuAD), 0 or 1
 * @param f1         of the first statement with the best gold answer (SQuAD)
 * @param valid      citations whose article and span exist
 * @param faithful   citations whose quote is the article's text at its span
 * @param onEvidence citations that overlap gold evidence
 * @param evidence   share of the articles with gold evidence that are cited
 * @param overlap    of the cited spans with the gold ones, by the reading that fits best
 */
public record Marks(double nuggets, double exactMatch, double f1, int valid, int faithful, int onEvidence,
        double evidence, SpanOverlap overlap) {

    static final Marks NONE = new Marks(0, 0, 0, 0, 0, 0, 0, new SpanOverlap(0, 0, 0));
}
