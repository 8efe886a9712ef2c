package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderRenewalTest {

    private static final ReaderFigures GOOD = new ReaderFigures(0.9, 0.9);
    private static final ReaderFigures BAD = new ReaderFigures(0.9, 0.8);

    @TempDir
    private Path folder;
    private Path weights;
    private Path other;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    /** The other file says the same and is not the same. */
    @BeforeEach
    void write() throws Exception {
        weights = folder.resolve(WeightsFile.NAME);
        other = folder.resolve("other.onnx");
        try (var bundled = OnnxModel.resource(OnnxReader.WEIGHTS)) {
            Files.copy(bundled, weights);
        }
        OnnxGraph.ofResource(OnnxReader.WEIGHTS).withInput("attention_mask", OnnxGraph.INT64, "1", "L").write(other);
        Files.writeString(folder.resolve(WeightsFile.HASH), "hash\n");
    }

    @Test
    void theWeightsThatComeAlongAreThoseThatWereChecked() throws Exception {
        try (var bundled = OnnxModel.resource(OnnxReader.WEIGHTS)) {
            assertThat(OnnxModel.text("pincite/engine/onnx/" + WeightsFile.HASH).orElseThrow().lines().toList())
                    .isEqualTo(WeightsFile.hashLines(WeightsFile.sha256(bundled)));
        }
    }

    @Test
    void putsNewWeightsInTheirPlace() throws Exception {
        renew(other, GOOD);
        assertThat(weights).hasSameBinaryContentAs(other);
        assertThat(folder.resolve(WeightsFile.HASH))
                .hasContent(new WeightsFile(other).sha256() + "  reader.int8.onnx");
    }

    @Test
    void saysWhatBothAreWorth() throws Exception {
        var before = new WeightsFile(weights).sha256();
        long size = Files.size(weights);
        renew(other, GOOD);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(
                "now: best sentence on the evidence 0.900, answerable or not AUROC 0.900; " + size
                        + " bytes, SHA-256 " + before,
                "new: best sentence", new WeightsFile(other).sha256(), "mvn -Pfit verify");
    }

    @Test
    void refusesWhatIsClearlyWorse() throws Exception {
        assertRefused(other, BAD, "is clearly worse than what is there. Nothing was changed.");
    }

    @Test
    void refusesAnOrdinaryReader() throws Exception {
        var ordinary = OrdinaryModel.in(Files.createDirectory(folder.resolve("ordinary"))).resolve("model.onnx");
        assertRefused(ordinary, GOOD, "puts out [end_logits, start_logits] where a reader takes in");
    }

    @Test
    void refusesWhatIsNoModel() throws Exception {
        assertRefused(Files.writeString(folder.resolve("text"), "weights"), GOOD, "cannot be loaded");
    }

    @Test
    void refusesAFileThatIsNotThere() throws Exception {
        assertRefused(folder.resolve("nowhere"), GOOD, "There is no file " + folder.resolve("nowhere"));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.9, false", "0.86, 0.86, false", "1, 1, false", "0.84, 1, true", "1, 0.84, true"})
    void isClearlyWorseByMoreThanATrainingBrings(double sentence, double answerable, boolean isWorse) {
        assertThat(new ReaderFigures(sentence, answerable).isClearlyWorseThan(GOOD)).isEqualTo(isWorse);
    }

    private void assertRefused(Path file, ReaderFigures figures, String because) throws Exception {
        var before = new WeightsFile(weights).sha256();
        assertThatExceptionOfType(RefusedWeightsException.class).isThrownBy(() -> renew(file, figures))
                .withMessageContaining(because);
        assertThat(new WeightsFile(weights).sha256()).isEqualTo(before);
        assertThat(folder.resolve(WeightsFile.HASH)).hasContent("hash");
    }

    private void renew(Path file, ReaderFigures figures) throws Exception {
        new ReaderRenewal(folder, reader -> reader.name().equals(weights.toString()) ? GOOD : figures,
                new PrintStream(said, true, StandardCharsets.UTF_8)).renew(new WeightsFile(file));
    }
}
