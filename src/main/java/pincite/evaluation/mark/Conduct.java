package pincite.evaluation.mark;

import java.util.List;

import pincite.evaluation.ask.Response;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

/**
 * How an answer goes about it; all of it 0 where there is none.
 *
 * @param lead       1 where the first statement stands on evidence
 * @param padding    statements that stand on none
 * @param voices     articles that are cited on their evidence
 */
record Conduct(int lead, int padding, int voices) {

    static final Conduct NONE = new Conduct(0, 0, 0);

    static Conduct of(Response answered, GoldEvidence evidence) {
        var statements = answered.statements();
        boolean isLed = !statements.isEmpty() && isOn(statements.get(0), answered.citations(), evidence);
        long padding = statements.stream().filter(said -> !isOn(said, answered.citations(), evidence)).count();
        long voices = answered.citations().stream().filter(evidence::isOverlapped).map(cited -> cited.article().id())
                .distinct().count();
        return new Conduct(isLed ? 1 : 0, (int) padding, (int) voices);
    }

    private static boolean isOn(StatementDocument said, List<CitationDocument> citations, GoldEvidence evidence) {
        return said.citations().stream().filter(number -> number >= 1 && number <= citations.size())
                .map(number -> citations.get(number - 1)).anyMatch(evidence::isOverlapped);
    }
}
