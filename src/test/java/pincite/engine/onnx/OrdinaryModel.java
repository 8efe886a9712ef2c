package pincite.engine.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A reader as anybody may have one, in a folder: {@code start_logits} and {@code end_logits} and nothing else, as exports of models for
 * extractive question answering have them. Its weights are those of the bundled reader.
 */
public final class OrdinaryModel {

    private static final Set<String> ONLY_OURS = Set.of(Logits.SENTENCES, Logits.ANSWERABLE, Logits.OTHERWISE);

    private OrdinaryModel() {
    }

    /** @return the folder, for {@code pincite.reader.model} */
    public static Path in(Path folder) throws IOException {
        OnnxGraph.ofResource(OnnxReader.WEIGHTS).withoutOutputs(ONLY_OURS)
                .withInput("attention_mask", OnnxGraph.INT64, "1", "L").write(folder.resolve("model.onnx"));
        writeTokenizer(folder);
        return folder;
    }

    static void writeTokenizer(Path folder) throws IOException {
        try (var tokenizer = OnnxModel.resource(BgeSmallEmbeddingModel.TOKENIZER)) {
            Files.copy(tokenizer, folder.resolve("tokenizer.json"));
        }
    }
}
