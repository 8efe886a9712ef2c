package pincite.conversation;

import java.time.Duration;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import pincite.answer.Answer;
import pincite.answer.Inquiry;
import pincite.answer.Writing;
import pincite.answer.writer.ModelUse;

/** Counts answers and what language models cost; never what was asked. */
@ApplicationScoped
class AnswerMetrics {

    private static final Duration[] BOUNDS = LongStream
            .of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000).mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;

    @Inject
    AnswerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Inquiry inquiry) {
        var outcome = inquiry.answer() instanceof Answer.Answered ? "answered" : "declined";
        registry.timer("pincite.answers", "writer", inquiry.writing().kind(), "outcome", outcome)
                .record(inquiry.retrieving().plus(inquiry.writingTime()));
        stage("retrieve").record(inquiry.retrieving());
        stage("write").record(inquiry.writingTime());
        inquiry.writing().use().ifPresent(use -> count(use, inquiry.writing()));
    }

    /** Counted by how long it took, so that a quantile over several services can be had. */
    private Timer stage(String name) {
        return Timer.builder("pincite.stage").tag("stage", name).serviceLevelObjectives(BOUNDS).register(registry);
    }

    private void count(ModelUse use, Writing writing) {
        var tags = new String[]{"provider", use.provider(), "model", use.model()};
        registry.counter("pincite.model.calls", tags).increment(use.calls());
        registry.counter("pincite.model.tokens.in", tags).increment(use.tokensIn());
        registry.counter("pincite.model.tokens.out", tags).increment(use.tokensOut());
        registry.counter("pincite.model.fallbacks", tags).increment(writing.because().isPresent() ? 1 : 0);
        registry.timer("pincite.model", tags).record(use.took());
    }
}
