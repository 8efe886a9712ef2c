package pincite.shipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command that was run to its end, with the path in its environment and what was given, and nothing else. */
record Ended(int code, String output, String errors) {

    static Ended in(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var errors = Files.createTempFile("errors", ".txt");
        try {
            var process = start(folder, environment, command).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }

    static ProcessBuilder start(Path folder, Map<String, String> environment, String... command) {
        var builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("PATH") && !name.equals("SystemRoot"));
        builder.environment().putAll(environment);
        return builder;
    }
}
