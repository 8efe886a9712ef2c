package pincite.index;

import java.util.List;
import java.util.Optional;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;

/** Embeds passages; one that its model cannot take keeps the others from nothing. */
record Embedder(EmbeddingModel model) {

    private static final TextSegment PLAIN = TextSegment.from("This is a plain sentence.");

    /** Empty in the place of each that cannot be embedded; fails where nothing can. */
    List<Optional<Embedding>> embed(List<TextSegment> passages) {
        try {
            return model.embedAll(passages).content().stream().map(Optional::of).toList();
        } catch (RuntimeException | StackOverflowError e) {
            var each = passages.stream().map(this::alone).toList();
            if (each.stream().allMatch(Optional::isEmpty) && alone(PLAIN).isEmpty()) {
                throw e;
            }
            return each;
        }
    }

    private Optional<Embedding> alone(TextSegment passage) {
        try {
            return Optional.of(model.embed(passage).content());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
