package pincite.engine.model.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelDraft;
import pincite.answer.writer.ModelUse;
import pincite.answer.writer.ModelWriter;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.engine.model.ModelCase;

class RecordedWriterTest {

    @TempDir
    Path folder;

    private final AtomicInteger calls = new AtomicInteger();
    private final ModelWriter model = (retrieval, proposals) -> {
        var quote = new Quote("a", new Span(3, 7), "left");
        var proposal = new Draft.Proposal("Answer " + calls.incrementAndGet(), List.of(quote));
        proposals.accept(proposal);
        return new ModelDraft(List.of(proposal), new ModelUse("openai", "m", "p", 1, 2, 3, Duration.ofMillis(4)));
    };

    @Test
    void givesTheSameAgainWithoutAsking() {
        var first = ask("model one");
        assertThat(ask("model one")).isEqualTo(first);
        assertThat(calls).hasValue(1);
    }

    @Test
    void asksAnewWithAnotherModelOrPrompt() {
        ask("model one");
        ask("model two");
        assertThat(calls).hasValue(2);
    }

    @Test
    void asksAgainWithinOneRun() {
        var writer = new RecordedWriter(model, folder, "model");
        var first = writer.write(ModelCase.retrieval(), proposal -> {
        });
        assertThat(writer.write(ModelCase.retrieval(), proposal -> {
        })).isNotEqualTo(first);
        assertThat(calls).hasValue(2);
    }

    private ModelDraft ask(String identity) {
        var told = new ArrayList<Draft.Proposal>();
        var draft = new RecordedWriter(model, folder, identity).write(ModelCase.retrieval(), told::add);
        assertThat(told).isEqualTo(draft.proposals());
        return draft;
    }
}
