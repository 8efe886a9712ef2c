package pincite.retrieval;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.corpus.standing.Standings;
import pincite.index.Hit;
import pincite.index.Snapshot;
import pincite.index.Term;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;
import pincite.retrieval.voice.Voices;

/** Finds the passages that may answer: by their words and by their meaning, and the best of both word by word. */
@ApplicationScoped
public class Retriever {

    private static final double HALF = 0.5;
    /** Weights that did best on squadshifts-new-wiki, on a grid of fifths; docs/quality.md says how. */
    private static final double BY_WORDS = 0.2;
    private static final double BY_MEANING = 0.2;
    private static final double WORD_BY_WORD = 0.6;

    private final EmbeddingModel model;
    private final RetrievalConfig config;
    private final Standings standings;

    @Inject
    public Retriever(EmbeddingModel model, RetrievalConfig config, Standings standings) {
        this.model = model;
        this.config = config;
        this.standings = standings;
    }

    /** For whom all sources are alike. */
    public Retriever(EmbeddingModel model, RetrievalConfig config) {
        this(model, config, Standings.NONE);
    }

    /** A snapshot in which nothing is found that may not be looked into. */
    public Snapshot admitted(Scope scope, Snapshot snapshot) {
        return new SourceGate(standings, scope.standing()).into(snapshot);
    }

    public Retrieval retrieve(Question question, Scope scope, Snapshot snapshot) {
        var admitted = admitted(scope, snapshot);
        var rankings = rank(question, scope, admitted);
        var voices = voices(rankings);
        boolean isFlooded = voices.all().size() < Math.min(config.passages(), config.reranked())
                && rankings.passages().size() >= config.reranked();
        return isFlooded
                ? retrieval(question, flooded().rankAsWritten(rankings.question(), scope, admitted), snapshot)
                : retrieval(question, rankings, voices, snapshot);
    }

    /** Copies of one text must not keep others out, so as many more are looked at. */
    private Retriever flooded() {
        return new Retriever(model, new Wide(config), standings);
    }

    /** Candidates enough for all the copies of some texts. */
    private record Wide(RetrievalConfig config) implements RetrievalConfig {

        private static final int TIMES = 10;

        @Override
        public int candidates() {
            return TIMES * config.candidates();
        }

        @Override
        public int reranked() {
            return TIMES * config.reranked();
        }

        @Override
        public int passages() {
            return config.passages();
        }
    }

    private Voices voices(Rankings rankings) {
        return Voices.of(rankings.passages().stream()
                .map(passage -> passage.of(standings.of(passage.origin().source()))).toList());
    }

    private Retrieval retrieval(Question question, Rankings rankings, Snapshot snapshot) {
        return retrieval(question, rankings, voices(rankings), snapshot);
    }

    private Retrieval retrieval(Question question, Rankings rankings, Voices voices, Snapshot snapshot) {
        return new Retrieval(question, rankings.question(), snapshot.generation(), rankings.tokens(), rankings.terms(),
                voices.limit(config.passages()), voices.beyond(config.passages()).limit(config.reranked()));
    }

    /** A question with misspelt names is ranked once more, as it was meant; others lose no time by it. */
    public Rankings rank(Question asked, Scope scope, Snapshot snapshot) {
        var rankings = rankAsWritten(asked, scope, snapshot);
        var read = new Respelling(snapshot, rankings).read();
        return read.equals(asked) ? rankings : rankAsWritten(read, scope, snapshot);
    }

    /** Words and meaning are looked up at the same time, for the model takes its time, and so does a cluster. */
    private Rankings rankAsWritten(Question question, Scope scope, Snapshot snapshot) {
        var words = CompletableFuture.supplyAsync(() -> byWords(question, scope, snapshot), Retriever::daemon);
        var meaning = beside(words, () -> byMeaning(question, scope, snapshot));
        return merged(question, result(words), meaning, snapshot);
    }

    /** In the common pool they would wait for articles that are embedded, and for others' words in a cluster that is silent. */
    private static void daemon(Runnable work) {
        var thread = new Thread(work, "words");
        thread.setDaemon(true);
        thread.start();
    }

    /** The snapshot must not be closed while the words are still looked up in it. */
    private static Meaning beside(CompletableFuture<Words> words, Supplier<Meaning> meaning) {
        try {
            return meaning.get();
        } catch (RuntimeException e) {
            words.exceptionally(failure -> null).join();
            throw e;
        }
    }

    private Rankings merged(Question question, Words words, Meaning meaning, Snapshot snapshot) {
        var roughly = new ConvexCombination().with(words.hits, HALF).with(meaning.hits, HALF).ranked();
        var nearest = snapshot.passages(roughly.stream().limit(config.reranked()).map(Hit::passage).toList());
        var byWord = new LateInteraction(WordWeights.of(meaning.tokens, words.terms, snapshot.generation().passages()))
                .score(nearest);
        var exactly = new ConvexCombination().with(words.hits, BY_WORDS).with(meaning.hits, BY_MEANING)
                .with(byWord, WORD_BY_WORD).ranked();
        var reranked = new Reranking(nearest, exactly);
        return new Rankings(question, words.hits, meaning.hits, reranked.before(roughly), reranked.passages(),
                meaning.tokens, words.terms);
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

    private record Meaning(List<Hit> hits, TokenVectors tokens) {
    }

    private Meaning byMeaning(Question question, Scope scope, Snapshot snapshot) {
        var embedding = model.embed(question.text()).content();
        return new Meaning(snapshot.byMeaning(embedding, scope.filter(), config.candidates()), tokens(embedding));
    }

    private static TokenVectors tokens(Embedding embedding) {
        return embedding instanceof TokenEmbedding withTokens ? withTokens.tokens() : TokenVectors.none();
    }
}
