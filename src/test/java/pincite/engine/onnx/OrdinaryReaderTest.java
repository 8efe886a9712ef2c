package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.reading.Reader;
import pincite.reading.ReaderContract;
import pincite.reading.Reading.SentenceReading;

/** Any model for extractive question answering is a reader. */
class OrdinaryReaderTest extends ReaderContract {

    @TempDir
    private static Path folder;
    private static OnnxReader reader;

    @BeforeAll
    static void open() throws Exception {
        reader = OnnxReaders.open(OrdinaryModel.in(folder).toString(), 2).orElseThrow();
    }

    @AfterAll
    static void close() throws Exception {
        reader.close();
    }

    @Override
    protected Reader reader() {
        return reader;
    }

    @Test
    void isCalledAsItsFolder() {
        assertThat(reader.name()).isEqualTo(folder.toString());
    }

    @Test
    void isSureOfAnAnswerAsOfItsBestWords() {
        assertThat(readings(QUESTION, passage("It rained.", "Rosa Quill left the company."))).isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.answerable()).isEqualTo(
                        reading.sentences().stream().mapToDouble(SentenceReading::margin).max().orElseThrow()));
    }

    @Test
    void cannotTellWhatSaysOtherwise() {
        assertThat(readings(QUESTION, passage("Nobody left the company.")))
                .allMatch(reading -> reading.otherwise().isEmpty());
    }

    @Test
    void scoresASentenceByItsBestWords() {
        assertThat(readings(QUESTION, passage("It rained.", "Rosa Quill left the company.")))
                .flatExtracting("sentences").map(SentenceReading.class::cast)
                .allMatch(sentence -> sentence.score() == sentence.margin());
    }

    @Test
    void isFittedOnceItsFolderSaysSo() throws Exception {
        assertThat(reader.fit()).isEmpty();
        Files.writeString(folder.resolve("fit.csv"), "decision,signal,weight\n");
        try (var fitted = OnnxReaders.open(folder.toString(), 1).orElseThrow()) {
            assertThat(fitted.fit()).contains("decision,signal,weight\n");
        } finally {
            Files.delete(folder.resolve("fit.csv"));
        }
    }
}
