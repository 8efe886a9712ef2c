package pincite.evaluation.ask;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.NotReadyException;
import pincite.answer.account.Accounts;
import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.ModelChoice;
import pincite.conversation.Dialogue;
import pincite.corpus.Articles;
import pincite.corpus.Corpus;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.SetCorpus;
import pincite.index.Generation;
import pincite.index.IndexException;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexes;
import pincite.index.Snapshot;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.retrieval.RetrievalConfig;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** Sets up what a question set is asked of: the configured articles, the documents that it brings, or a running service. */
@ApplicationScoped
public class Laboratory {

    private static final int HASH_DIGITS = 16;

    private final EvaluationConfig config;
    private final Corpus corpus;
    private final Articles articles;
    private final PassageIndex index;
    private final PassageIndexes indexes;
    private final PassageCutter cutter;
    private final Indexer indexer;
    private final EmbeddingModel model;
    private final RetrievalConfig retrieval;
    private final Retriever retriever;
    private final AnswerWriter writer;
    private final ModelChoice choice;
    private final ObjectMapper json;

    @Inject
    Laboratory(EvaluationConfig config, Corpus corpus, Articles articles, PassageIndex index,
            PassageIndexes indexes, PassageCutter cutter, Indexer indexer, EmbeddingModel model,
            RetrievalConfig retrieval,
            Retriever retriever, AnswerWriter writer, ModelChoice choice, ObjectMapper json) {
        this.config = config;
        this.corpus = corpus;
        this.articles = articles;
        this.index = index;
        this.indexes = indexes;
        this.cutter = cutter;
        this.indexer = indexer;
        this.model = model;
        this.retrieval = retrieval;
        this.retriever = retriever;
        this.writer = writer;
        this.choice = choice;
        this.json = json;
    }

    /** What may be looked into for a question. */
    public enum Extent {
        WHOLE_CORPUS,
        GOLD_PASSAGE
    }

    public Setup setUp(QuestionSet set, Extent extent, Progress progress) {
        Function<EvaluationQuestion, Scope> scope = extent == Extent.GOLD_PASSAGE
                ? question -> new GoldPassage(question).scope()
                : EvaluationQuestion::scope;
        return set.corpus().map(documents -> of(documents, scope, progress))
                .orElseGet(() -> ofConfigured(scope, progress));
    }

    /** What evidence of a set must stand in. */
    public Articles articles(QuestionSet set) {
        return set.corpus().map(documents -> (Articles) documents).orElse(articles);
    }

    public Setup remote(URI service) {
        return new RunningService(service, config.timeout(), json).setup();
    }

    private Setup of(SetCorpus documents, Function<EvaluationQuestion, Scope> scope, Progress progress) {
        var own = indexes.open(config.folder().resolve(documents.hash().substring(0, HASH_DIGITS)));
        new Indexer(documents, cutter, model, own).run(progress);
        return indexed(own, documents, documents, scope);
    }

    private Setup ofConfigured(Function<EvaluationQuestion, Scope> scope, Progress progress) {
        try {
            indexer.run(progress);
        } catch (IndexException.Locked locked) {
            refuseUnindexed(locked);
        }
        return indexed(index, corpus, articles, scope);
    }

    /** Another process keeps the index up to date, so what it has made is asked. */
    private void refuseUnindexed(IndexException.Locked locked) {
        index.look(Snapshot::generation).orElseThrow(() -> locked);
    }

    private Setup indexed(PassageIndex from, Corpus documents, Articles texts,
            Function<EvaluationQuestion, Scope> scope) {
        var generation = generation(from);
        if (generation.passages() == 0) {
            throw NotReadyException.noArticles();
        }
        var answerer = new Answerer(from, retriever, writer, choice, new CitationVerifier(texts),
                Accounts.over(from));
        return new Setup(new InProcess(new Dialogue(answerer, new Untold()), scope), documents, texts,
                Optional.of(new Setup.Searchable(from, retriever)), generation.corpusHash(), description(generation));
    }

    private static Generation generation(PassageIndex index) {
        return index.look(Snapshot::generation).orElseThrow();
    }

    private Map<String, String> description(Generation generation) {
        return new TreeMap<>(Map.of("generation", generation.id(), "writer", writer.kind(), "retrieval.candidates",
                String.valueOf(retrieval.candidates()), "retrieval.reranked", String.valueOf(retrieval.reranked()),
                "retrieval.passages", String.valueOf(retrieval.passages())));
    }
}
