package pincite.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import pincite.corpus.Sha256;
import pincite.evaluation.ask.Setup;
import pincite.evaluation.baseline.Baseline;
import pincite.evaluation.baseline.Comparison;
import pincite.evaluation.mark.AnswerRun;
import pincite.evaluation.mark.Figures;
import pincite.evaluation.mark.JudgeRun;
import pincite.evaluation.mark.QuestionResult;
import pincite.evaluation.mark.RetrievalRun;
import pincite.evaluation.mark.Times;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.report.EvaluationReport;
import pincite.evaluation.report.EvaluationReport.NotScoredEntry;
import pincite.evaluation.report.EvaluationReport.QuestionEntry;
import pincite.evaluation.report.Gate;
import pincite.evaluation.statistic.Estimate;

/** Puts together what a run showed. */
final class Assembly {

    private final String version;
    private final QuestionSet whole;
    private final QuestionSet set;
    private final Options options;
    private final Setup setup;
    private final Optional<AnswerRun> answers;
    private final Optional<RetrievalRun> rankings;
    private final Optional<JudgeRun> opinions;
    private final List<Figures> figures = new ArrayList<>();

    /** What was run; opinions are no figures of what is evaluated, so no baseline and no verdict knows them. */
    record Runs(Optional<AnswerRun> answers, Optional<RetrievalRun> rankings, Optional<JudgeRun> opinions) {
    }

    /** @param version of the code */
    Assembly(String version, QuestionSet whole, QuestionSet set, Options options, Setup setup, Runs runs) {
        this.version = version;
        this.whole = whole;
        this.set = set;
        this.options = options;
        this.setup = setup;
        this.answers = runs.answers;
        this.rankings = runs.rankings;
        this.opinions = runs.opinions;
        answers.map(AnswerRun::figures).ifPresent(figures::add);
        rankings.map(RetrievalRun::figures).ifPresent(figures::add);
    }

    Evaluated evaluated() {
        var baseline = Baseline.of(set.name(), hashes(), set.questions(), figures);
        var comparison = options.baseline().filter(before -> isComplete())
                .map(before -> Comparison.of(before, baseline));
        return new Evaluated(report(comparison), baseline, answers, rankings);
    }

    private boolean isComplete() {
        return answers.map(AnswerRun::isComplete).orElse(true);
    }

    private EvaluationReport report(Optional<Comparison> comparison) {
        var metrics = metrics();
        var results = answers.map(AnswerRun::results).orElse(List.of());
        var failures = isComplete()
                ? Gate.failures(options.gates(), metrics, results, comparison)
                : List.<String>of();
        var idle = isComplete() ? Gate.idle(options.gates(), metrics, set.notScored()) : List.<String>of();
        var verdict = Optional.of(verdict(failures, idle)).filter(known -> isComplete());
        var gates = Stream.concat(failures.stream(), idle.stream()).toList();
        return new EvaluationReport(set.name(), isComplete(), setup.corpusHash(), told(), hashes(), verdict,
                gates, notes(), comparison, metrics, byType(), entries(results),
                set.notScored().stream().map(NotScoredEntry::of).toList());
    }

    /** What fails has failed, whatever else could not run. */
    private static String verdict(List<String> failures, List<String> idle) {
        return !failures.isEmpty() ? Gate.FAIL : idle.isEmpty() ? Gate.PASS : Gate.COULD_NOT_RUN;
    }

    private Map<String, Estimate> metrics() {
        var metrics = new LinkedHashMap<String, Estimate>();
        figures.forEach(some -> metrics.putAll(some.estimates()));
        opinions.map(JudgeRun::estimates).ifPresent(metrics::putAll);
        answers.map(Times::of).ifPresent(metrics::putAll);
        rankings.filter(run -> answers.isEmpty()).map(Times::of).ifPresent(metrics::putAll);
        metrics.put(Times.PEAK_HEAP, Times.peakHeap());
        return metrics;
    }

    private Map<String, Estimate> byType() {
        return answers.map(run -> run.byType().estimates()).orElse(Map.of());
    }

    private List<QuestionEntry> entries(List<QuestionResult> results) {
        return results.stream().map(QuestionEntry::of).toList();
    }

    /** Who judges decides nothing about how a question is answered, so the hash of the configuration is without it. */
    private Map<String, String> told() {
        var told = new TreeMap<>(config());
        opinions.map(JudgeRun::description).ifPresent(told::putAll);
        return told;
    }

    private Map<String, String> config() {
        var config = new TreeMap<>(setup.description());
        config.put("mode", options.mode().toString());
        return config;
    }

    private Map<String, String> hashes() {
        return new TreeMap<>(Map.of("set", set.fingerprint(), "corpus", setup.corpusHash(), "config",
                Sha256.of(config().toString()), "code", version));
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (!set.notScored().isEmpty()) {
            notes.add(set.notScored().size() + " of " + (whole.questions().size() + set.notScored().size())
                    + " questions are not scored and count in no figure: something in them is not understood");
        }
        set.notUnderstood().forEach(field -> notes.add("Not understood: " + field));
        if (figures.stream().noneMatch(Figures::isClustered)) {
            notes.add("The questions share fewer than ten articles: the intervals are of more such questions"
                    + " about these articles, not of other articles");
        }
        int left = whole.questions().size() - set.questions().size();
        if (left > 0) {
            notes.add(left + " questions without a gold passage were left out");
        }
        opinions.map(JudgeRun::notes).ifPresent(notes::addAll);
        return notes;
    }
}
