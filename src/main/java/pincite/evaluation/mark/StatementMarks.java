package pincite.evaluation.mark;

import java.util.List;

import pincite.answer.proof.Groundedness;
import pincite.evaluation.ask.Response;
import pincite.evaluation.metric.CitationSupport;
import pincite.evaluation.metric.CitationSupport.Cited;
import pincite.evaluation.metric.Support;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

/** What the statements of an answer owe to what they cite. */
final class StatementMarks {

    private StatementMarks() {
    }

    static CitationSupport support(Response answered) {
        return CitationSupport.of(answered.statements().stream().filter(said -> !said.text().isBlank())
                .map(said -> cited(said, answered.citations())).toList(), Support.everyWord());
    }

    private static Cited cited(StatementDocument said, List<CitationDocument> citations) {
        var quotes = quotes(said, citations);
        return new Cited(said.text(), quotes, said.citations().size() - quotes.size());
    }

    static Groundedness grounded(Response answered) {
        return answered.statements().stream()
                .map(said -> Groundedness.of(said.text(), quotes(said, answered.citations())))
                .reduce(Marks.NONE.grounded(), Groundedness::plus);
    }

    /** Of the citations that are there. */
    private static List<String> quotes(StatementDocument said, List<CitationDocument> citations) {
        return said.citations().stream().filter(number -> number >= 1 && number <= citations.size())
                .map(number -> citations.get(number - 1).quote()).toList();
    }
}
