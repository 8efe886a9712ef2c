package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import pincite.index.TokenEmbedding;

class BgeSmallEmbeddingModelTest {

    private static final BgeSmallEmbeddingModel MODEL = new BgeSmallEmbeddingModel(2);

    @AfterAll
    static void close() throws Exception {
        MODEL.close();
    }

    @Test
    void embedsAsLangChain4jDoes() {
        var text = "A federal judge rejected a request to inspect the software.";
        var theirs = new BgeSmallEnV15QuantizedEmbeddingModel().embed(text).content().vector();
        assertThat(MODEL.embed(text).content().vector()).containsExactly(theirs, within(1e-5f));
        assertThat(MODEL.dimension()).isEqualTo(384);
    }

    @Test
    void aVectorDependsOnItsTextAlone() {
        var texts = IntStream.range(0, 20)
                .mapToObj(number -> TextSegment.from("Text " + number + " and a word.".repeat(number)))
                .toList();
        var together = MODEL.embedAll(texts).content();
        for (int each = 0; each < texts.size(); each++) {
            assertThat(MODEL.embed(texts.get(each)).content()).isEqualTo(together.get(each));
        }
    }

    @Test
    void placesTheTokensThatMeanSomethingInTheText() {
        var text = "A \uD83D\uDE00 Binance.US produced the papers.";
        var tokens = ((TokenEmbedding) MODEL.embed(text).content()).tokens();
        assertThat(IntStream.range(0, tokens.count())
                .mapToObj(token -> text.substring(tokens.starts()[token], tokens.ends()[token])))
                .containsExactly("\uD83D\uDE00", "Bin", "ance", "US", "produced", "papers");
    }

    @Test
    void countsTokensWithoutItsMarks() {
        assertThat(MODEL.count("a federal judge")).isEqualTo(3);
    }

    @Test
    void readsALongTextWindowByWindow() {
        var text = "word ".repeat(1_100).strip();
        var embedding = (TokenEmbedding) MODEL.embed(text).content();
        assertThat(embedding.tokens().count()).isEqualTo(1_100);
        assertThat(embedding.tokens().ends()[1_099]).isEqualTo(text.length());
        assertThat(embedding.vector()).doesNotContain(Float.NaN);
    }

    @Test
    void closingWaitsForTextsThatAreBeingEmbedded() throws Exception {
        var model = new BgeSmallEmbeddingModel(2);
        var texts = IntStream.range(0, 40).mapToObj(number -> TextSegment.from("word ".repeat(400) + number)).toList();
        var embedding = CompletableFuture.supplyAsync(() -> model.embedAll(texts));
        model.embed("a first text, so that the others are under way");
        model.close();
        assertThat(
                embedding.handle((response, failure) -> response != null || failure != null).get(60, TimeUnit.SECONDS))
                .isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> model.embed("a text"))
                .withMessageContaining("being stopped");
    }
}
