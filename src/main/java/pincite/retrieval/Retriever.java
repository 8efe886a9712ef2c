package pincite.retrieval;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.Hit;
import pincite.index.Snapshot;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;

/** Finds the passages that may answer: by their words and by their meaning, merged. */
@ApplicationScoped
public class Retriever {

    private final EmbeddingModel model;
    private final RetrievalConfig config;

    @Inject
    public Retriever(EmbeddingModel model, RetrievalConfig config) {
        this.model = model;
        this.config = config;
    }

    public Retrieval retrieve(Question question, Scope scope, Snapshot snapshot) {
        var embedding = model.embed(question.text()).content();
        var fused = ReciprocalRankFusion
                .fuse(List.of(snapshot.byWords(question.text(), scope.filter(), config.candidates()),
                        byMeaning(embedding, scope.filter(), snapshot)));
        var best = fused.stream().limit(config.passages()).map(Hit::passage).toList();
        return new Retrieval(question, snapshot.generation(), tokens(embedding), snapshot.terms(question.text()),
                snapshot.passages(best));
    }

    private List<Hit> byMeaning(Embedding embedding, Optional<Filter> filter, Snapshot snapshot) {
        var request = EmbeddingSearchRequest.builder().queryEmbedding(embedding).maxResults(config.candidates())
                .filter(filter.orElse(null)).build();
        return snapshot.store().search(request).matches().stream()
                .map(match -> new Hit(match.embeddingId(), match.score())).toList();
    }

    private static TokenVectors tokens(Embedding embedding) {
        return embedding instanceof TokenEmbedding withTokens ? withTokens.tokens() : TokenVectors.none();
    }
}
