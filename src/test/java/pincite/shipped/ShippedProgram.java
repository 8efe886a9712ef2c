package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The packaged program, run as people run it.
 *
 * @param folder      that it is started in
 * @param before      what starts it, such as a command that takes the network away
 * @param options     of Java
 * @param environment beside the path and nothing else
 */
public record ShippedProgram(Path folder, List<String> before, List<String> options, Map<String, String> environment) {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In a folder of its own with the shipped articles. */
    public static ShippedProgram in(Path folder) throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus/articles/binance-us"));
        try (var articles = Files.list(Path.of("corpus/articles/binance-us"))) {
            for (var article : articles.toList()) {
                Files.copy(article, corpus.resolve(article.getFileName()));
            }
        }
        return new ShippedProgram(folder, List.of(), List.of(), Map.of());
    }

    ShippedProgram after(List<String> command) {
        return new ShippedProgram(folder, command, options, environment);
    }

    ShippedProgram with(List<String> javaOptions) {
        return new ShippedProgram(folder, before, javaOptions, environment);
    }

    public ShippedProgram with(Map<String, String> variables) {
        return new ShippedProgram(folder, before, options, variables);
    }

    /** The answer's bytes, but for the time that it took. */
    String ask(String question) throws Exception {
        var answer = (ObjectNode) JSON.readTree(run("ask", "--json", question));
        answer.remove("millis");
        return answer.toString();
    }

    private byte[] run(String... arguments) throws Exception {
        var errors = folder.resolveSibling(folder.getFileName() + ".errors");
        var process = process(arguments).redirectError(errors.toFile()).start();
        var output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return output;
    }

    public ProcessBuilder process(String... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("PATH") && !name.equals("SystemRoot"));
        builder.environment().putAll(environment);
        return builder;
    }
}
