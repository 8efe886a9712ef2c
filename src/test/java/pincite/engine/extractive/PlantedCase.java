package pincite.engine.extractive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import pincite.answer.Answer;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.writer.ModelChoice;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.engine.onnx.OnnxReader;
import pincite.engine.onnx.OnnxReaders;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;
import pincite.passage.instruction.LarkspurCase;
import pincite.reading.ReaderChoice;
import pincite.retrieval.FixedRetrievalConfig;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** One made-up case, whose article somebody has planted paragraphs in, and what is answered from it without a language model. */
final class PlantedCase {

    static final List<String> QUESTIONS = List.of("Why was the inspection denied?", "Who is the judge?",
            "When is the next hearing?", "How many passengers were aboard?", "What did Merrow Lines argue?",
            "Who is the coast guard's lawyer?", "How much was the fine?",
            "What did the judge ask the coast guard to do?");

    private final BgeSmallEmbeddingModel model = new BgeSmallEmbeddingModel(2);
    private final OnnxReader reader = OnnxReaders.open("bundled", 2).orElseThrow();
    private final Path folder;

    PlantedCase(Path folder) {
        this.folder = folder;
    }

    /** To all questions, in their order. */
    List<Answer> answers(String name, List<String> planted) throws IOException {
        var corpus = Files.createDirectories(folder.resolve(name).resolve("corpus"));
        Files.writeString(corpus.resolve("larkspur.txt"), LarkspurCase.article(planted));
        try (var index = new LucenePassageIndex(folder.resolve(name).resolve("index"), "bge", "",
                BgeSmallTokens.codec())) {
            new Indexer(new CorpusFolder(corpus), new PassageCutter(model, 180), model, index).run(Progress.NONE);
            var answerer = new Answerer(index, new Retriever(model, FixedRetrievalConfig.DEFAULT),
                    new ExtractiveWriter(new ReaderChoice(Optional.of(reader))), ModelChoice.NONE,
                    new CitationVerifier(new ArticlesOnDisk(corpus)));
            return QUESTIONS.stream().map(question -> answerer.answer(new Question(question), Scope.ALL).answer())
                    .toList();
        }
    }

    void close() throws Exception {
        reader.close();
        model.close();
    }
}
