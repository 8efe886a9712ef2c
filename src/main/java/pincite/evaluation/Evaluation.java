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
import pincite.evaluation.ask.GoldPassage;
import pincite.evaluation.ask.Laboratory;
import pincite.evaluation.ask.RunException;
import pincite.evaluation.ask.Setup;
import pincite.evaluation.mark.AnswerRun;
import pincite.evaluation.mark.JudgeRun;
import pincite.evaluation.mark.RetrievalRun;
import pincite.evaluation.mark.RunObserver;
import pincite.evaluation.mark.Times;
import pincite.evaluation.question.NotScored;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.QuestionSetCheck;
import pincite.evaluation.text.QuestionSetException;
import pincite.index.ingestion.Progress;

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
        var set = options.mode() == Mode.GOLD_PASSAGE ? GoldPassage.only(whole) : whole;
        var judge = options.isJudged() ? Optional.of(judge()) : Optional.<ModelJudge>empty();
        Times.watchHeap();
        var setup = setUp(set, options, progress);
        refuse(whole, setup);
        var answers = options.mode() == Mode.RETRIEVAL_ONLY
                ? Optional.<AnswerRun>empty()
                : Optional.of(AnswerRun.of(set, setup, observer));
        var rankings = setup.searchable()
                .filter(searchable -> options.mode() != Mode.GOLD_PASSAGE && isComplete(answers))
                .map(searchable -> RetrievalRun.of(set, searchable)).filter(run -> !run.questions().isEmpty());
        var opinions = judge.filter(asked -> isComplete(answers)).flatMap(
                asked -> answers.map(run -> JudgeRun.of(run.results(), asked)));
        return new Assembly(version, whole, set, options, setup, new Runs(answers, rankings, opinions)).evaluated();
    }

    private ModelJudge judge() {
        return choice.judge().orElseThrow(RunException::withoutJudge);
    }

    private Setup setUp(QuestionSet set, Options options, Progress progress) {
        if (set.questions().isEmpty() && !set.notScored().isEmpty()) {
            throw QuestionSetException.named(set.name(), "none of its questions can be scored:\n  "
                    + String.join("\n  ", set.notScored().stream().map(NotScored::sentence).toList()));
        }
        if (set.questions().isEmpty()) {
            throw QuestionSetException.named(set.name(), "none of its questions names a gold passage");
        }
        if (options.service().isEmpty()) {
            return laboratory.setUp(set, options.mode() == Mode.GOLD_PASSAGE
                    ? Laboratory.Extent.GOLD_PASSAGE
                    : Laboratory.Extent.WHOLE_CORPUS, progress);
        }
        if (set.corpus().isPresent() || options.mode() != Mode.ANSWERS) {
            throw QuestionSetException.named(set.name(),
                    "a running service is asked for answers from its own articles; leave --url out"
                            + " for sets that bring documents, and for --retrieval-only and --gold-passage");
        }
        return laboratory.remote(options.service().get());
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
