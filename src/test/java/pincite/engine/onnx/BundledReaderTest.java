package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.passage.Passage;
import pincite.reading.Reader;
import pincite.reading.ReaderContract;
import pincite.reading.Reading;

/** The reader that comes along does what it was trained for. */
class BundledReaderTest extends ReaderContract {

    private static final OnnxReader READER = OnnxReaders.open(OnnxReader.BUNDLED, 2).orElseThrow();
    private static final Passage PASSAGE = passage("Tarn Valley Foods announced two changes on Monday.",
            "Its finance chief, Rosa Quill, left the company after eleven years.",
            "The board refused to sell the dairy in Oldham, which lost $3 million in 2021.",
            "Judge Emil Sorrow had denied the union's request in March because it came too late.");

    @AfterAll
    static void close() throws Exception {
        READER.close();
    }

    @Override
    protected Reader reader() {
        return READER;
    }

    @Test
    void isFitted() {
        assertThat(READER.name()).isEqualTo("bundled");
        assertThat(READER.fit()).isPresent();
    }

    /** Without them ONNX Runtime lets sums overflow on some processors, and answers differ. */
    @Test
    void everyMatrixOfIntegersHasAZeroOfItsOwn() throws IOException {
        var zeros = OnnxGraph.ofResource(OnnxReader.WEIGHTS).inputs("MatMulInteger").stream()
                .map(inputs -> inputs.size() == 4 ? inputs.get(3) : "none").toList();
        assertThat(zeros).hasSize(38).doesNotHaveDuplicates().doesNotContain("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who left the company?                           | Rosa Quill
                                            How much did the dairy lose in 2021?            | $3 million
                                            Where is the dairy that was not sold?           | Oldham
                                            When was the union's request denied?            | March
                                            Which judge denied the request?                 | Emil Sorrow
                                            """)
    void findsTheWordsThatAnswer(String question, String words) {
        assertThat(bestWords(question, PASSAGE)).contains(words).hasSizeLessThan(words.length() + 16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who left the company?                  | 1
                                            What did the board refuse to do?       | 2
                                            Why was the request denied?            | 3
                                            """)
    void findsTheSentenceThatAnswers(String question, int sentence) {
        assertThat(bestSentence(reading(question))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who left the company?                  | Who joined the company?
                                            Which judge denied the request?        | Which lawyer made the request?
                                            How much did the dairy lose in 2021?   | How much did the dairy earn in 2019?
                                            Where is the dairy that was not sold?  | Where is the company registered?
                                            """)
    void isSurerOfWhatThePassageAnswers(String answered, String unanswered) {
        assertThat(reading(answered).answerable()).isGreaterThan(reading(unanswered).answerable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why did the board refuse to sell the dairy?  | Why did the board agree to sell the dairy?
                                            Why did the judge deny the request?          | Why did the judge grant the union's request?
                                            """)
    void noticesWhatThePassageSaysOtherwise(String right, String wrong) {
        assertThat(otherwise(wrong)).isGreaterThan(otherwise(right));
    }

    @Test
    void readsNoMoreOnceItIsClosed() throws Exception {
        var other = OnnxReaders.open(OnnxReader.BUNDLED, 1).orElseThrow();
        var windows = other.windows(QUESTION, PASSAGE);
        other.read(QUESTION, windows);
        other.close();
        assertThatIllegalStateException().isThrownBy(() -> other.read(QUESTION, windows));
    }

    private static double otherwise(String question) {
        return reading(question).otherwise().orElseThrow();
    }

    private static Reading reading(String question) {
        var windows = READER.windows(question, PASSAGE);
        assertThat(windows).hasSize(1);
        return READER.read(question, windows).get(0);
    }

    private static int bestSentence(Reading reading) {
        return IntStream.range(0, reading.sentences().size()).boxed()
                .max(Comparator.comparingDouble(number -> reading.sentences().get(number).score())).orElseThrow();
    }
}
