package pincite.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import ai.onnxruntime.OrtException;
import pincite.answer.Answer;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.writer.ModelChoice;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.corpus.standing.Standings;
import pincite.engine.extractive.ExtractiveWriter;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReader;
import pincite.engine.onnx.OnnxReaders;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.reading.ReaderChoice;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** Answers from the articles of one half, with all real parts. */
final class PlantedHouse implements AutoCloseable {

    private final Path articles;
    private final BgeSmallEmbeddingModel model = new BgeSmallEmbeddingModel(2);
    private final OnnxReader reader = OnnxReaders.open("bundled", 2).orElseThrow();
    private final LucenePassageIndex index;

    private PlantedHouse(Path folder) throws IOException {
        this.articles = Files.createDirectories(folder.resolve("articles"));
        this.index = new LucenePassageIndex(folder.resolve("index"), "bge");
    }

    static PlantedHouse of(PlantedSet set, Path folder) {
        try {
            var house = new PlantedHouse(folder);
            set.write(house.articles);
            house.indexed();
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void indexed() {
        new Indexer(new CorpusFolder(articles), new PassageCutter(model, 180), model, index).run(Progress.NONE);
    }

    /** Writes one more. */
    void add(PlantedSet.Piece piece) {
        piece.write(articles);
        indexed();
    }

    Answer ask(String question, Standings standings, Scope scope) {
        return new Answerer(index, new Retriever(model, FixedRetrievalConfig.DEFAULT, standings),
                new ExtractiveWriter(new ReaderChoice(Optional.of(reader))), ModelChoice.NONE,
                new CitationVerifier(new ArticlesOnDisk(articles), standings)).answer(new Question(question), scope)
                .answer();
    }

    @Override
    public void close() throws IOException, OrtException {
        index.close();
        reader.close();
        model.close();
    }
}
