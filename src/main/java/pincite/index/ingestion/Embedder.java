package pincite.index.ingestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.corpus.Sha256;
import pincite.index.Segments;
import pincite.index.TokenCodec;
import pincite.index.stored.StoredEmbedding;

/** Embeds passages; one that its model cannot take keeps the others from nothing. */
record Embedder(EmbeddingModel model, EmbeddedBefore before) {

    private static final TextSegment PLAIN = TextSegment.from("This is a plain sentence.");

    /** As they are kept; empty in the place of each that cannot be embedded; fails where nothing can. */
    List<Optional<Embedding>> embed(List<TextSegment> passages, TokenCodec tokens) {
        var keys = passages.stream().map(passage -> key(passage, tokens)).toList();
        var embeddings = new ArrayList<Optional<Embedding>>();
        keys.forEach(key -> embeddings.add(before.find(key).map(found -> found)));
        var missing = IntStream.range(0, keys.size()).filter(at -> embeddings.get(at).isEmpty()).toArray();
        var made = fresh(IntStream.of(missing).mapToObj(passages::get).toList(), tokens);
        for (int at = 0; at < missing.length; at++) {
            int place = missing[at];
            made.get(at).ifPresent(embedding -> before.add(keys.get(place), embedding));
            embeddings.set(place, made.get(at).map(embedding -> embedding));
        }
        return embeddings;
    }

    /** What it is made of, and how. */
    private String key(TextSegment passage, TokenCodec tokens) {
        return Sha256.of(model.modelName() + "\n" + tokens.name() + "\n" + Segments.textStart(passage) + "\n"
                + Segments.titled(passage).text());
    }

    private List<Optional<StoredEmbedding>> fresh(List<TextSegment> passages, TokenCodec tokens) {
        var embeddings = embed(passages.stream().map(Segments::titled).toList());
        return IntStream.range(0, passages.size()).parallel().mapToObj(at -> embeddings.get(at)
                .map(embedding -> StoredEmbedding.of(embedding, passages.get(at), tokens))).toList();
    }

    private List<Optional<Embedding>> embed(List<TextSegment> titled) {
        if (titled.isEmpty()) {
            return List.of();
        }
        try {
            return model.embedAll(titled).content().stream().map(Optional::of).toList();
        } catch (RuntimeException | StackOverflowError e) {
            var each = titled.stream().map(this::alone).toList();
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
