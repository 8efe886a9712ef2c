package pincite.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.evaluation.baseline.Comparison;
import pincite.evaluation.mark.QuestionResult;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.NotScored;
import pincite.evaluation.statistic.Estimate;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

/**
 * What a run showed, as {@code report.json} has it.
 *
 * @param complete   whether every question was asked; if not, there is no verdict
 * @param corpus     SHA-256 over the articles that were asked
 * @param hashes     of set, corpus, configuration and code
 * @param verdict    {@code pass}, {@code fail}, or {@code could not run} where a threshold is on what was not measured
 * @param gates      what failed and what could not run, in words
 * @param notes      what was left out or not understood
 * @param comparison with a baseline
 * @param metrics    by name, such as {@code retrieval.ndcg@10}
 * @param notScored  questions that were not asked and count in nothing, as something that may decide what is right is not understood
 * @param byType     share of right outcomes, by the questions' type
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvaluationReport(String set, boolean complete, String corpus, Map<String, String> config,
        Map<String, String> hashes, Optional<String> verdict, List<String> gates, List<String> notes,
        Optional<Comparison> comparison, Map<String, Estimate> metrics, Map<String, Estimate> byType,
        List<QuestionEntry> questions, List<NotScoredEntry> notScored) {

    /** @param why what in it is not understood, with the line */
    public record NotScoredEntry(String id, String question, List<String> why) {

        public static NotScoredEntry of(NotScored one) {
            return new NotScoredEntry(one.question().id(), one.question().question(), one.reasons());
        }

        /** In one line. */
        public String reason() {
            return String.join("; ", why);
        }
    }

    /**
     * One question: what came of it, and if it is not right, why.
     *
     * @param diagnosis empty where it is right
     * @param quotes    cited; where it was declined, the closest
     * @param evidence  quotes that the set names
     */
    public record QuestionEntry(String id, String question, String type, boolean answerable, String outcome,
            boolean right, String diagnosis, double confidence, List<String> statements, List<QuoteEntry> quotes,
            List<String> evidence) {

        public static QuestionEntry of(QuestionResult result) {
            var question = result.question();
            return new QuestionEntry(question.id(), question.question(), question.type(), question.isAnswerable(),
                    result.outcome(), result.isRight(), result.diagnosis().map(Enum::name).orElse(""),
                    result.response().confidence(),
                    result.response().statements().stream().map(StatementDocument::text).toList(),
                    result.response().quotes().stream().map(QuoteEntry::of).toList(),
                    question.gold().evidence().stream().map(Evidence::quote).toList());
        }
    }

    /** Words and where they stand. */
    public record QuoteEntry(String article, int start, int end, String quote) {

        static QuoteEntry of(CitationDocument cited) {
            return new QuoteEntry(cited.article().id(), cited.start(), cited.end(), cited.quote());
        }
    }

    @JsonIgnore
    public boolean isPassed() {
        return verdict.filter(Gate.PASS::equals).isPresent();
    }

    /** Questions that are not right, surest first: those mislead most. */
    List<QuestionEntry> wrong() {
        return questions.stream().filter(question -> !question.right)
                .sorted((one, other) -> Double.compare(other.confidence, one.confidence)).toList();
    }
}
