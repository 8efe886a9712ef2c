package pincite.evaluation.mark;

import java.util.List;

import pincite.answer.proof.Groundedness;
import pincite.answer.proof.Share;
import pincite.evaluation.metric.CitationSupport;
import pincite.evaluation.metric.SpanOverlap;
import pincite.evaluation.metric.Support;

/**
 * What was counted about one answer; all of it 0 where there is none.
 *
 * @param nuggets    share of the question's nuggets that the answer holds
 * @param exactMatch of the first statement's short answer, else of all of it, with the best gold answer (SQuAD), 0 or 1
 * @param f1         of the first statement's short answer, else of all of it, with the best gold answer (SQuAD)
 * @param valid      citations whose article and span exist
 * @param faithful   citations whose quote is the article's text at its span
 * @param onEvidence citations that overlap gold evidence
 * @param evidence   share of the articles with gold evidence that are cited
 * @param overlap    of the cited spans with the gold ones, by the reading that fits best
 * @param support    of the statements by what they cite
 * @param grounded   numbers, dates and names of the statements that stand in what they cite
 * @param conduct    whether it leads with its answer, and what else it says
 */
public record Marks(double nuggets, double exactMatch, double f1, int valid, int faithful, int onEvidence,
        double evidence, SpanOverlap overlap, CitationSupport support, Groundedness grounded, Conduct conduct) {

    private static final Share NOTHING = new Share(0, 0);

    static final Marks NONE = new Marks(0, 0, 0, 0, 0, 0, 0, new SpanOverlap(0, 0, 0),
            CitationSupport.of(List.of(), Support.everyWord()), new Groundedness(NOTHING, NOTHING, NOTHING, NOTHING),
            Conduct.NONE);
}
