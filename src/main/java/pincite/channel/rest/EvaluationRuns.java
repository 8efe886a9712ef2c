package pincite.channel.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.evaluation.Evaluation;
import pincite.evaluation.Mode;
import pincite.evaluation.Options;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.report.Gate;
import pincite.index.ingestion.Progress;

/** Evaluations that were asked for over HTTP: one at a time, beside the questions of people, and the newest kept. */
@ApplicationScoped
class EvaluationRuns {

    private static final int KEPT = 20;

    private final Evaluation evaluation;
    private final Map<String, EvaluationRun> runs = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(EvaluationRuns::daemon);

    @Inject
    EvaluationRuns(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Empty while another one runs. */
    synchronized Optional<EvaluationRun> start(QuestionSet set, List<Gate> gates) {
        if (runs.values().stream().anyMatch(EvaluationRun::isRunning)) {
            return Optional.empty();
        }
        var run = new EvaluationRun(UUID.randomUUID().toString(), CurrentCaller.get().id(), set);
        forgetOldest();
        runs.put(run.id(), run);
        var options = new Options(Mode.ANSWERS, Optional.empty(), gates, Optional.empty());
        thread.execute(CurrentCaller
                .carried(() -> run.finish(() -> evaluation.run(set, options, Progress.NONE, run).report())));
        return Optional.of(run);
    }

    private void forgetOldest() {
        if (runs.size() >= KEPT) {
            runs.remove(runs.keySet().iterator().next());
        }
    }

    /** Of somebody else's there is none. */
    synchronized Optional<EvaluationRun> find(String id) {
        return Optional.ofNullable(runs.get(id)).filter(run -> CurrentCaller.get().owns(run.owner()));
    }

    @PreDestroy
    synchronized void stop() {
        runs.values().forEach(EvaluationRun::cancel);
        thread.shutdown();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "evaluation");
        thread.setDaemon(true);
        return thread;
    }
}
