package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.writer.ModelChoice;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.extractive.ExtractiveWriter;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReaders;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.Hit;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.passage.TokenCounter;
import pincite.reading.ReaderChoice;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Rankings;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** The cluster finds and answers what the embedded engine does. */
@WithSearchNode
class ParityTest {

    private static final int QUESTIONS = 2_000;
    private static final double SAME = 0.99;
    private static final int TOP = 10;

    @TempDir
    Path folder;

    private TestIndex cluster;

    @BeforeEach
    void begin(NodeAddress node) {
        cluster = TestIndex.of(node, "parity-" + UUID.randomUUID());
    }

    @AfterEach
    void clear() {
        cluster.clear();
    }

    /** The second half comes with an update, and some articles go, as in life. */
    @Test
    void findsTheSameTopTen() throws IOException {
        var news = new MadeUpNews(7);
        var articles = Stream.generate(news::article).limit(300).toList();
        var model = new HashedWordsModel();
        var embedded = new LucenePassageIndex(folder.resolve("index"), "parity");
        var other = cluster.open("parity", "", HashedWordsModel.DIMENSIONS);
        write(articles.subList(0, 200), 0);
        index(model, model, embedded, other);
        write(articles.subList(200, 300), 200);
        Files.delete(corpus().resolve("article-7.md"));
        Files.writeString(corpus().resolve("article-8.md"), article(8, articles.get(9)));
        index(model, model, embedded, other);
        var retriever = new Retriever(model, FixedRetrievalConfig.DEFAULT);
        try (embedded; var here = embedded.snapshot().orElseThrow(); var there = other.snapshot().orElseThrow()) {
            assertThat(there.generation()).isEqualTo(here.generation());
            assertThat(there.all()).isEqualTo(here.all());
            assertThat(there.sources()).containsExactlyElementsOf(here.sources());
            var others = news.questions(QUESTIONS, articles).parallelStream()
                    .flatMap(question -> difference(retriever, question, here, there).stream()).toList();
            assertThat(others).hasSizeLessThanOrEqualTo((int) (QUESTIONS * (1 - SAME)));
        }
    }

    private static Optional<String> difference(Retriever retriever, String question, Snapshot here, Snapshot there) {
        var ranked = ranked(retriever, question, here);
        var asked = ranked(retriever, question, there);
        assertThat(asked.terms()).isEqualTo(ranked.terms());
        return top(asked).equals(top(ranked))
                ? Optional.empty()
                : Optional.of(question + "\n  " + top(ranked) + "\n  " + top(asked));
    }

    private static Rankings ranked(Retriever retriever, String question, Snapshot snapshot) {
        return retriever.rank(new Question(question), Scope.ALL, snapshot);
    }

    private static List<String> top(Rankings rankings) {
        return rankings.fused().stream().limit(TOP).map(Hit::passage).toList();
    }

    @Test
    void givesTheSameAnswers() throws Exception {
        var shipped = Path.of("corpus/articles/kelmar-river");
        try (var model = new BgeSmallEmbeddingModel(2);
                var reader = OnnxReaders.open("bundled", 2).orElseThrow();
                var embedded = new LucenePassageIndex(folder.resolve("index"), "parity")) {
            var other = cluster.open("parity", "", model.dimension());
            for (var index : List.of(embedded, other)) {
                new Indexer(new CorpusFolder(shipped), new PassageCutter(model, 180), model, index).run(Progress.NONE);
            }
            var writer = new ExtractiveWriter(new ReaderChoice(Optional.of(reader)));
            for (var question : List.of("Who appeals?", "What does Ostermill say about the river?",
                    "How does the tribunal work?", "When were the trout released?", "What did the two sides say?",
                    "Who is the chief executive of Coinbase?", "Ostermil apeals", "How many people came?")) {
                assertThat(answered(model, writer, other, shipped, question)).as(question)
                        .isEqualTo(answered(model, writer, embedded, shipped, question));
            }
        }
    }

    private static List<Object> answered(EmbeddingModel model, ExtractiveWriter writer, PassageIndex index, Path corpus,
            String question) {
        var inquiry = new Answerer(index, new Retriever(model, FixedRetrievalConfig.DEFAULT), writer, ModelChoice.NONE,
                new CitationVerifier(new ArticlesOnDisk(corpus))).answer(new Question(question), Scope.ALL);
        return List.of(inquiry.answer(), inquiry.id(), inquiry.draft(), inquiry.retrieval());
    }

    private void index(EmbeddingModel model, TokenCounter counter, PassageIndex... indexes) {
        for (var index : indexes) {
            new Indexer(new CorpusFolder(corpus()), new PassageCutter(counter, 60), model, index).run(Progress.NONE);
        }
    }

    private void write(List<String> articles, int from) throws IOException {
        Files.createDirectories(corpus());
        for (int each : IntStream.range(0, articles.size()).toArray()) {
            Files.writeString(corpus().resolve("article-" + (from + each) + ".md"),
                    article(from + each, articles.get(each)));
        }
    }

    private static String article(int number, String text) {
        return "---\ntitle: Title " + number + "\nsource: Desk " + number % 5 + "\n---\n" + text + "\n";
    }

    private Path corpus() {
        return folder.resolve("corpus");
    }
}
