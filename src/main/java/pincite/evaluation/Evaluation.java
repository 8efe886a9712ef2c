package pincite.evaluation;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import pincite.answer.JudgeChoice;
import pincite.answer.ModelJudge;
import pincite.evaluation.Assembly.Runs;
import pincite.evaluation.baseline.Baseline;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.QuestionSetCheck;
import pincite.evaluation.text.QuestionSetException;
import pincite.evaluation.report.EvaluationReport;
import pincite.evaluation.report.Gate;
import pincite.evaluation.mark.AnswerRun;
import pincite.evaluation.ask.GoldPassage;
import pincite.evaluation.mark.JudgeRun;
import pincite.evaluation.ask.Laboratory;
import pincite.evaluation.mark.RetrievalRun;
import pincite.evaluation.ask.RunException;
import pincite.evaluation.mark.RunObserver;
import pincite.evaluation.ask.Setup;
import pincite.evaluation.mark.Times;
import pincite.index.Progress;

/** Scores a question set: the one use case of this folder. */
@ApplicationScoped
public class Evaluation {

    private final Laboratory laboratory;
    private final JudgeChoice choice;
    private final String version;

    @Inject
    Evaluation(Laboratory laboratory, JudgeChoice choice,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.laboratory = laboratory;
        this.choice = choice;
        this.version = version;
    }

    /** What is measured. */
    public enum Mode {
        ANSWERS,
        RETRIEVAL_ONLY,
        GOLD_PASSAGE
    }

    /**
     * @param service  a running one to ask; empty for this process
     * @param gates    beside those that always are
     * @param baseline to compare with
     * @param isJudged whether a language model says of the answers, too, whether they are right
     */
    public record Options(Mode mode, Optional<URI> service, List<Gate> gates, Optional<Baseline> baseline,
            boolean isJudged) {

        public static final Options DEFAULT = new Options(Mode.ANSWERS, Optional.empty(), List.of(), Optional.empty());

        public Options {
            gates = List.copyOf(gates);
            if (Gate.isJudgeAlone(gates)) {
                throw new IllegalArgumentException("A judge gates nothing alone: " + gates);
            }
        }

        /** By what the set knows alone. */
        public Options(Mode mode, Optional<URI> service, List<Gate> gates, Optional<Baseline> baseline) {
            this(mode, service, gates, baseline, false);
        }

        public Options against(Baseline known) {
            return new Options(mode, service, gates, Optional.of(known), isJudged);
        }
    }

    /**
     * @param baseline of this run, to be blessed or not
     * @param answers  empty where retrieval alone was measured
     * @param rankings empty where no document was judged, and of a running service
     */
    public record Evaluated(EvaluationReport report, Baseline baseline, Optional<AnswerRun> answers,
            Optional<RetrievalRun> rankings) {

        /** Of each question. */
        public List<Double> millis() {
            return answers.map(AnswerRun::millis)
                    .orElseGet(() -> rankings.map(RetrievalRun::millis).orElse(List.of()));
        }
    }

    /** Whether there is a language model that can be asked for its opinion. */
    public boolean hasJudge() {
        return choice.judge().isPresent();
    }

    /** What is wrong with a set, in sentences. */
    public List<String> validate(QuestionSet set, Optional<URI> service) {
        return QuestionSetCheck.problems(set, service.map(laboratory::remote).map(Setup::articles)
                .orElseGet(() -> laboratory.articles(set)));
    }

    /**
     * @throws QuestionSetException                                    if the set does not fit its articles
     * @throws pincite.evaluation.ask.RunException                     if the run cannot be made
     * @throws pincite.evaluation.baseline.BaselineException           if the baseline is of something else
     */
    public Evaluated run(QuestionSet whole, Options options, Progress progress, RunObserver observer) {
        var set = options.mode == Mode.GOLD_PASSAGE ? GoldPassage.only(whole) : whole;
        var judge = options.isJudged ? Optional.of(judge()) : Optional.<ModelJudge>empty();
        Times.watchHeap();
        var setup = setUp(set, options, progress);
        refuse(whole, setup);
        var answers = options.mode == Mode.RETRIEVAL_ONLY
                ? Optional.<AnswerRun>empty()
                : Optional.of(AnswerRun.of(set, setup, observer));
        var rankings = setup.searchable()
                .filter(searchable -> options.mode != Mode.GOLD_PASSAGE && isComplete(answers))
                .map(searchable -> RetrievalRun.of(set, searchable)).filter(run -> !run.questions().isEmpty());
        var opinions = judge.filter(asked -> isComplete(answers)).flatMap(
                asked -> answers.map(run -> JudgeRun.of(run.results(), asked)));
        return new Assembly(version, whole, set, options, setup, new Runs(answers, rankings, opinions)).evaluated();
    }

    private ModelJudge judge() {
        return choice.judge().orElseThrow(RunException::withoutJudge);
    }

    private Setup setUp(QuestionSet set, Options options, Progress progress) {
        if (set.questions().isEmpty()) {
            throw QuestionSetException.named(set.name(), "none of its questions names a gold passage");
        }
        if (options.service.isEmpty()) {
            return laboratory.setUp(set, options.mode == Mode.GOLD_PASSAGE
                    ? Laboratory.Extent.GOLD_PASSAGE
                    : Laboratory.Extent.WHOLE_CORPUS, progress);
        }
        if (set.corpus().isPresent() || options.mode != Mode.ANSWERS) {
            throw QuestionSetException.named(set.name(),
                    "a running service is asked for answers from its own articles; leave --url out"
                            + " for sets that bring documents, and for --retrieval-only and --gold-passage");
        }
        return laboratory.remote(options.service.get());
    }

    private static boolean isComplete(Optional<AnswerRun> answers) {
        return answers.map(AnswerRun::isComplete).orElse(true);
    }

    private static void refuse(QuestionSet set, Setup setup) {
        var problems = QuestionSetCheck.unfounded(set, setup.articles());
        if (!problems.isEmpty()) {
            throw QuestionSetException.named(set.name(), String.join("\n  ", problems));
        }
    }
}
