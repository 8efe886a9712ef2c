package pincite.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import pincite.answer.Answer;
import pincite.answer.Inquiry;
import pincite.answer.Writing;
import pincite.answer.writer.ModelUse;

/** Counts answers and what language models cost; never what was asked. */
@ApplicationScoped
class AnswerMetrics {

    private final MeterRegistry registry;

    @Inject
    AnswerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Inquiry inquiry) {
        var outcome = inquiry.answer() instanceof Answer.Answered ? "answered" : "declined";
        registry.timer("pincite.answers", "writer", inquiry.writing().kind(), "outcome", outcome)
                .record(inquiry.retrieving().plus(inquiry.writingTime()));
        inquiry.writing().use().ifPresent(use -> count(use, inquiry.writing()));
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
