package pincite.channel.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.evaluation.mark.QuestionResult;
import pincite.evaluation.mark.RunObserver;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.report.EvaluationReport;

/** One evaluation, from its start to its report. */
final class EvaluationRun implements RunObserver {

    private final String id;
    private final String owner;
    private final QuestionSet set;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private State state = State.RUNNING;
    private int done;
    private Optional<EvaluationReport> report = Optional.empty();
    private Optional<String> fault = Optional.empty();

    /** @param owner id of the caller who started it, and with whose articles it is scored */
    EvaluationRun(String id, String owner, QuestionSet set) {
        this.id = id;
        this.owner = owner;
        this.set = set;
    }

    /** As it is told to clients, in lower case. */
    enum State {
        RUNNING,
        CANCELLED,
        DONE,
        FAILED
    }

    /**
     * How far it is.
     *
     * @param state  running, cancelled, done or failed
     * @param done   questions answered
     * @param report as in {@code report.json}; of a cancelled run, what there was
     * @param fault  why it failed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Status(String id, String set, String state, int done, int of, Optional<EvaluationReport> report,
            Optional<String> fault) {
    }

    String id() {
        return id;
    }

    String owner() {
        return owner;
    }

    boolean isRunning() {
        return !ended.isDone();
    }

    CompletableFuture<Void> ended() {
        return ended;
    }

    synchronized void cancel() {
        if (state == State.RUNNING) {
            state = State.CANCELLED;
        }
    }

    @Override
    public synchronized boolean answered(QuestionResult result, int questions, int of) {
        done = questions;
        return state == State.RUNNING;
    }

    /** A failure is told to whoever asks for the run. */
    void finish(Supplier<EvaluationReport> run) {
        try {
            finished(run.get());
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            ended.complete(null);
        }
    }

    private synchronized void finished(EvaluationReport made) {
        report = Optional.of(made);
        state = made.complete() ? State.DONE : State.CANCELLED;
    }

    private synchronized void failed(RuntimeException failure) {
        fault = Optional.of(String.valueOf(failure.getMessage()));
        state = State.FAILED;
    }

    synchronized Status status() {
        return new Status(id, set.name(), state.name().toLowerCase(Locale.ROOT), done,
                set.questions().size(), report, fault);
    }
}
