package pincite.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** A small reader learns a made-up town from the beginning to the file. */
class TrainingTest {

    /** A sum in another order may round to the next step, and with two layers a step moves no logit by more than this. */
    private static final double ONE_STEP = 0.02;
    /** What eight bits cost a reader of this size. */
    private static final double EIGHT_BITS = 0.15;

    @TempDir
    private static Path folder;
    private static TrainingCode training;
    private static List<String> said = List.of();

    @BeforeAll
    static void train() throws IOException, InterruptedException {
        training = new TrainingCode(folder);
        if (training.canRun("import numpy, torch")) {
            MadeUpTown.write(folder);
            said = fit("whole");
        }
    }

    /** Before each, since what is skipped before all is reported nowhere. */
    @BeforeEach
    void needsPyTorch() {
        assumeTrue(!said.isEmpty(), "There is no Python with PyTorch here, so nothing is trained");
    }

    @Test
    void theLossFalls() {
        var losses = said.stream().filter(line -> line.startsWith("step"))
                .map(line -> Double.parseDouble(line.replaceAll(".*loss ([\\d.]+).*", "$1"))).toList();
        assertThat(losses).hasSizeGreaterThan(4);
        assertThat(losses.get(losses.size() - 1)).isLessThan(0.8 * losses.get(0));
    }

    @Test
    void aTrainingThatStoppedEndsAsIfItHadNot() throws IOException, InterruptedException {
        assertThat(fit("halves", "--stop-after", "33")).last().isEqualTo("stopped after step 33");
        assertThat(fit("halves")).last().asString().startsWith("weights").isEqualTo(said.get(said.size() - 1));
    }

    @Test
    void aFurtherStageTakesSeveralFolders() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("lessons"));
        training.write("lessons/passages.jsonl", List.of(Map.of("id", "1", "text", "The bell rang. It was late.")));
        training.write("lessons/questions.jsonl", List.of(Map.of("set", "lessons", "p", "1", "q", "What rang?",
                "answerable", true, "a", List.of(List.of(0, 8)))));
        var learnt = fit("further", "--stage", "further", "--from", folder.resolve("whole/reader.pt").toString(),
                "--data", folder.toString(), folder.resolve("lessons").toString(), "--steps", "20");
        assertThat(learnt).last().asString().startsWith("weights").isNotEqualTo(said.get(said.size() - 1));
    }

    @Test
    void theFileSaysWhatTheQuantizedModuleSays() throws IOException, InterruptedException, OrtException {
        var weights = folder.resolve("whole/reader.pt").toString();
        var file = folder.resolve("reader.int8.onnx").toString();
        var asked = training.write("asked", tokens());
        training.run("export", "--weights", weights, "--out", file);
        var quantized = training.run(asked, "logits", "--weights", weights).stream().map(TrainingCode::parsed).toList();
        var trained = training.run(asked, "logits", "--float32", "--weights", weights).stream()
                .map(TrainingCode::parsed)
                .toList();
        var exported = logits(file, Files.readAllLines(asked).stream().map(TrainingCode::parsed).toList());
        assertThat(furthest(exported, quantized)).isLessThan(ONE_STEP);
        assertThat(furthest(exported, trained)).isPositive().isLessThan(EIGHT_BITS);
    }

    private static List<String> fit(String name, String... more) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("fit", "--data", folder.toString(), "--tokenizer", training.tokenizer(),
                "--out", folder.resolve(name).toString(), "--from", "random", "--layers", "2", "--dimensions", "64",
                "--steps", "80", "--batch", "8", "--rate", "0.002", "--precision", "float32", "--say-every", "10"));
        words.addAll(List.of(more));
        return training.run(words.toArray(String[]::new));
    }

    /** Windows of several lengths, of any tokens. */
    private static List<Map<String, long[]>> tokens() {
        var random = new Random(3);
        return IntStream.rangeClosed(1, 20).map(number -> 9 * number).mapToObj(length -> Map.of(
                "input_ids", random.longs(length, 1_000, 20_000).toArray(),
                "token_type_ids", IntStream.range(0, length).mapToLong(index -> index < length / 3 ? 0 : 1).toArray()))
                .toList();
    }

    private static List<Map<String, float[]>> logits(String file, List<JsonNode> asked) throws OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.addConfigEntry("session.x64quantprecision", "1");
            return logits(environment, environment.createSession(file, options), asked);
        }
    }

    private static List<Map<String, float[]>> logits(OrtEnvironment environment, OrtSession opened,
            List<JsonNode> asked) throws OrtException {
        try (var session = opened) {
            var logits = new ArrayList<Map<String, float[]>>();
            for (var tokens : asked) {
                logits.add(logits(environment, session, tokens));
            }
            return logits;
        }
    }

    private static Map<String, float[]> logits(OrtEnvironment environment, OrtSession session, JsonNode tokens)
            throws OrtException {
        try (var ids = tensor(environment, tokens.get("input_ids"));
                var types = tensor(environment, tokens.get("token_type_ids"));
                var result = session.run(Map.of("input_ids", ids, "token_type_ids", types))) {
            return Stream.of("start_logits", "end_logits", "sentence_logits", "answerable", "otherwise")
                    .collect(Collectors.toMap(name -> name,
                            name -> ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer().array()));
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, JsonNode numbers) throws OrtException {
        var values = TrainingCode.JSON.convertValue(numbers, long[].class);
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[]{1, values.length});
    }

    private static double furthest(List<Map<String, float[]>> exported, List<JsonNode> said) {
        return IntStream.range(0, said.size()).boxed()
                .flatMap(index -> exported.get(index).entrySet().stream()
                        .map(entry -> furthest(entry.getValue(), said.get(index).get(entry.getKey()))))
                .mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double furthest(float[] exported, JsonNode said) {
        assertThat(said).hasSize(exported.length);
        return IntStream.range(0, exported.length)
                .mapToDouble(index -> Math.abs(exported[index] - said.get(index).asDouble()))
                .max().orElseThrow();
    }
}
