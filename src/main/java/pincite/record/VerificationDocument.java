package pincite.record;

import java.util.List;
import java.util.Optional;

import pincite.answer.Verdict;

/**
 * What came of proving an answer again.
 *
 * @param faults what is wrong beside the single citations, such as a statement that has none
 */
public record VerificationDocument(boolean holds, List<Verified> citations, List<String> faults) {

    /** @param note such as that the article was changed elsewhere since */
    public record Verified(int number, String article, String quote, int start, int end, Verdict verdict,
            Optional<String> note) {
    }

    static VerificationDocument of(List<Verified> citations, List<String> faults) {
        boolean holds = faults.isEmpty()
                && citations.stream().allMatch(citation -> citation.verdict() == Verdict.VERIFIED);
        return new VerificationDocument(holds, List.copyOf(citations), List.copyOf(faults));
    }
}
