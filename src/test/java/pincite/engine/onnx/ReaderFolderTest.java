package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.configuration.ConfigurationException;

class ReaderFolderTest {

    private static final String WHAT_TO_DO = "Give 'bundled', 'none', or a folder with tokenizer.json and one ONNX model";

    @TempDir
    private Path folder;

    @Test
    void noneIsNoReader() {
        assertThat(OnnxReaders.open("none", 1)).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertRefused(folder.resolve("nowhere"), "is no folder");
    }

    @Test
    void refusesAFile() throws Exception {
        assertRefused(Files.writeString(folder.resolve("model"), "weights"), "is no folder");
    }

    @Test
    void refusesAFolderWithoutATokenizer() {
        assertRefused(folder, "has no tokenizer.json");
    }

    @Test
    void refusesATokenizerThatIsNone() throws Exception {
        Files.writeString(folder.resolve("tokenizer.json"), "{}");
        assertRefused(folder, "has a tokenizer.json that cannot be read");
    }

    @Test
    void refusesAFolderWithoutAModel() throws Exception {
        OrdinaryModel.writeTokenizer(folder);
        assertRefused(folder, "has 0 files *.onnx where it needs one");
    }

    @Test
    void refusesTwoModels() throws Exception {
        OrdinaryModel.in(folder);
        Files.writeString(folder.resolve("other.onnx"), "weights");
        assertRefused(folder, "has 2 files *.onnx where it needs one");
    }

    @Test
    void refusesAModelThatIsNone() throws Exception {
        OrdinaryModel.writeTokenizer(folder);
        Files.writeString(folder.resolve("model.onnx"), "weights");
        assertRefused(folder, "has a model that cannot be loaded");
    }

    @Test
    void refusesAModelOfAnotherKind() throws Exception {
        OrdinaryModel.writeTokenizer(folder);
        try (var model = OnnxModel.resource(BgeSmallEmbeddingModel.NAME + ".onnx")) {
            Files.copy(model, folder.resolve("model.onnx"));
        }
        assertRefused(folder,
                "has a model that puts out [last_hidden_state] where it needs start_logits and end_logits");
    }

    @Test
    void refusesAModelThatWantsToKnowMore() throws Exception {
        OrdinaryModel.writeTokenizer(folder);
        OnnxGraph.ofResource(OnnxReader.WEIGHTS).withInput("pixel_values", OnnxGraph.FLOAT, "1", "pixels")
                .write(folder.resolve("model.onnx"));
        assertRefused(folder, "has a model that takes in [input_ids, pixel_values, token_type_ids] where it is given");
    }

    @Test
    void refusesAModelWhoseFiguresAreNone() throws Exception {
        OrdinaryModel.writeTokenizer(folder);
        OnnxGraph.empty().withInput("input_ids", OnnxGraph.INT64, "1", "n")
                .withNode("Identity", List.of("input_ids"), "start_logits")
                .withNode("Identity", List.of("input_ids"), "end_logits")
                .withOutput("start_logits", OnnxGraph.INT64, "1", "n")
                .withOutput("end_logits", OnnxGraph.INT64, "1", "n").write(folder.resolve("model.onnx"));
        assertRefused(folder, "has a model that cannot read what its tokenizer makes of a question and a text");
    }

    /** Then Quarkus prints the sentence and no stack. */
    private static void assertRefused(Path folder, String because) {
        assertThatExceptionOfType(ReaderException.class).isThrownBy(() -> OnnxReaders.open(folder.toString(), 1))
                .isInstanceOf(ConfigurationException.class).withNoCause()
                .withMessageContaining("'" + folder + "', which " + because).withMessageContaining(WHAT_TO_DO);
    }
}
