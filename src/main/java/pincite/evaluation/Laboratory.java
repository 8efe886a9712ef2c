package pincite.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.answer.AnswerWriter;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.corpus.Articles;
import pincite.corpus.CorpusFolder;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.SetCorpus;
import pincite.index.Indexer;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexes;
import pincite.index.Progress;
import pincite.passage.PassageCutter;
import pincite.retrieval.Retriever;

/** Sets up what a question set is asked of: the configured articles, or the documents that it brings. */
@ApplicationScoped
public class Laboratory {

    private static final int HASH_DIGITS = 16;

    private final EvaluationConfig config;
    private final CorpusFolder corpus;
    private final Articles articles;
    private final PassageIndex index;
    private final PassageIndexes indexes;
    private final PassageCutter cutter;
    private final EmbeddingModel model;
    private final Retriever retriever;
    private final AnswerWriter writer;

    @Inject
    Laboratory(EvaluationConfig config, CorpusFolder corpus, Articles articles, PassageIndex index,
            PassageIndexes indexes,
            PassageCutter cutter, EmbeddingModel model, Retriever retriever, AnswerWriter writer) {
        this.config = config;
        this.corpus = corpus;
        this.articles = articles;
        this.index = index;
        this.indexes = indexes;
        this.cutter = cutter;
        this.model = model;
        this.retriever = retriever;
        this.writer = writer;
    }

    /** What questions are asked of, indexed and ready. */
    public record Setup(PassageIndex index, Articles articles, Retriever retriever, Answerer answerer) {

        /** The id of what is asked. */
        public String generation() {
            try (var snapshot = index.snapshot().orElseThrow()) {
                return snapshot.generation().id();
            }
        }
    }

    public Setup setUp(QuestionSet set, Progress progress) {
        return set.corpus().map(documents -> of(documents, progress)).orElseGet(() -> ofConfigured(progress));
    }

    private Setup of(SetCorpus documents, Progress progress) {
        var own = indexes.open(config.folder().resolve(documents.hash().substring(0, HASH_DIGITS)));
        new Indexer(documents, cutter, model, own).run(progress);
        return setup(own, documents);
    }

    private Setup ofConfigured(Progress progress) {
        new Indexer(corpus, cutter, model, index).run(progress);
        return setup(index, articles);
    }

    private Setup setup(PassageIndex from, Articles texts) {
        return new Setup(from, texts, retriever, new Answerer(from, retriever, writer, new CitationVerifier(texts)));
    }
}
