package pincite.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs the Python of {@code src/train} in a folder of its own. */
record TrainingCode(Path folder) {

    static final ObjectMapper JSON = new ObjectMapper();
    /** Debian's, since a Python that was put before it on the path seldom has PyTorch. */
    private static final String PYTHON = System.getProperty("pincite.python", "/usr/bin/python3");
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** Whether there is a Python here, and in it what the statement asks for. */
    boolean canRun(String statement) {
        try {
            return process(List.of("-c", statement)).redirectOutput(file("said").toFile()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while looking for Python", e);
        }
    }

    /** The lines that a command says. */
    List<String> run(String... words) throws IOException, InterruptedException {
        return run(Files.createFile(file("nothing-" + System.nanoTime())), words);
    }

    /** The lines that a command says to those of a file. */
    List<String> run(Path asked, String... words) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("-m", "train"));
        arguments.addAll(List.of(words));
        int exit = process(arguments).redirectInput(asked.toFile()).redirectOutput(file("said").toFile()).start()
                .waitFor();
        assertThat(exit).as("%s: %s", arguments, Files.readString(file("troubles"))).isZero();
        return Files.readAllLines(file("said"));
    }

    private ProcessBuilder process(List<String> arguments) {
        var command = new ArrayList<>(List.of(PYTHON));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(Path.of("src").toFile())
                .redirectError(file("troubles").toFile());
        builder.environment().putAll(Map.of("OMP_NUM_THREADS", "1", "PYTHONDONTWRITEBYTECODE", "1", "PYTHONUTF8", "1"));
        return builder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, List<?> rows) throws IOException {
        return Files.write(file(name), rows.stream().map(TrainingCode::json).toList());
    }

    /** The vocabulary that the product's models share. */
    String tokenizer() throws IOException {
        if (Files.notExists(file("tokenizer.json"))) {
            try (var resource = TrainingCode.class.getResourceAsStream(TOKENIZER)) {
                Files.copy(resource, file("tokenizer.json"));
            }
        }
        return file("tokenizer.json").toString();
    }

    static String json(Object row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
