package pincite.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.Hit;
import pincite.index.Snapshot;
import pincite.index.Term;
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
        var rankings = rank(question, scope, snapshot);
        var best = rankings.fused().stream().limit(config.passages()).map(Hit::passage).toList();
        return new Retrieval(question, snapshot.generation(), rankings.tokens(), rankings.terms(),
                snapshot.passages(best));
    }

    /** The words are looked up while the model embeds the question, which takes longer. */
    public Rankings rank(Question question, Scope scope, Snapshot snapshot) {
        var words = CompletableFuture.supplyAsync(() -> byWords(question, scope, snapshot));
        var embedding = embed(question, words);
        var found = result(words);
        var byMeaning = byMeaning(embedding, scope.filter(), snapshot);
        return new Rankings(found.hits, byMeaning, ReciprocalRankFusion.fuse(List.of(found.hits, byMeaning)),
                tokens(embedding),
                found.terms);
    }

    /** The snapshot must not be closed while the words are still looked up in it. */
    private Embedding embed(Question question, CompletableFuture<Words> words) {
        try {
            return model.embed(question.text()).content();
        } catch (RuntimeException e) {
            words.exceptionally(failure -> null).join();
            throw e;
        }
    }

    private Words byWords(Question question, Scope scope, Snapshot snapshot) {
        return new Words(snapshot.byWords(question.text(), scope.filter(), config.candidates()),
                snapshot.terms(question.text()));
    }

    private static Words result(CompletableFuture<Words> words) {
        try {
            return words.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    private record Words(List<Hit> hits, List<Term> terms) {
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
