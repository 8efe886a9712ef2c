package pincite.benchmark.scale;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.writer.ModelChoice;
import pincite.engine.extractive.ExtractiveWriter;
import pincite.index.Hit;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.reading.Reader;
import pincite.reading.ReaderChoice;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** One of our engines, asked as the service asks it. */
final class MeasuredIndex implements Measured {

    /** As many as the fusion asks for. */
    private static final int CANDIDATES = 50;

    private final String name;
    private final Callable<PassageIndex> opening;
    private final Callable<Long> bytes;
    private final Closeable end;
    private final Retriever retriever;
    private final ExtractiveWriter writer;
    private Optional<MadeUpCorpus> filled = Optional.empty();
    private PassageIndex index;

    /** @param end what is done when it is not needed any more */
    MeasuredIndex(String name, Callable<PassageIndex> opening, Callable<Long> bytes, Closeable end,
            EmbeddingModel model, Reader reader) throws Exception {
        this.name = name;
        this.opening = opening;
        this.bytes = bytes;
        this.end = end;
        this.retriever = new Retriever(model, FixedRetrievalConfig.DEFAULT);
        this.writer = new ExtractiveWriter(new ReaderChoice(Optional.of(reader)));
        this.index = opening.call();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(MadeUpCorpus corpus, int size) {
        filled = Optional.of(corpus);
        corpus.fill(index, size);
    }

    @Override
    public long bytes() throws Exception {
        return bytes.call();
    }

    @Override
    public void open() throws Exception {
        closeIndex();
        index = opening.call();
        index.look(Snapshot::generation).orElseThrow();
    }

    @Override
    public void retrieve(Question question) {
        index.look(snapshot -> retriever.rank(question, Scope.ALL, snapshot)).orElseThrow();
    }

    @Override
    public boolean isAnswering() {
        return true;
    }

    @Override
    public void answer(Question question) {
        new Answerer(index, retriever, writer, ModelChoice.NONE, new CitationVerifier(filled.orElseThrow()))
                .answer(question, Scope.ALL);
    }

    @Override
    public double[] nearest(float[] vector, int limit) {
        return index.look(snapshot -> snapshot.byMeaning(Embedding.from(vector), Optional.empty(), CANDIDATES))
                .orElseThrow().stream().limit(limit).mapToDouble(Hit::score).toArray();
    }

    private void closeIndex() throws IOException {
        if (index instanceof Closeable open) {
            open.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeIndex();
        end.close();
    }
}
