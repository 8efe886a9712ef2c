package pincite.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Tests that Node runs. */
final class NodeTests {

    /** Of the Test Anything Protocol, version 13. */
    private static final Pattern LINE = Pattern.compile("(not ok|ok) \\d+ - (.*)");
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*");
    private static final int OLDEST = 20;
    private static final int MINUTES = 10;

    /** @param said what came of it, as Node says it */
    record Result(String name, boolean isOk, String said) {
    }

    private NodeTests() {
    }

    static boolean isThere() throws InterruptedException {
        try {
            var version = VERSION.matcher(said(List.of("node", "--version"), Path.of("."), Map.of()).strip());
            return version.matches() && Integer.parseInt(version.group(1)) >= OLDEST
                    && said(List.of("npm", "--version"), Path.of("."), Map.of()).strip().matches("[\\d.]+");
        } catch (IOException notThere) {
            return false;
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The tests of the folder alone: left to itself, Node looks into the folders below, too. */
    private static List<String> command(Path folder) throws IOException {
        var command = new ArrayList<>(List.of("node", "--test", "--test-concurrency=2", "--test-reporter=tap"));
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".test.mjs")).sorted()
                    .forEach(command::add);
        }
        return command;
    }

    /** As the lock file has them, and none of their scripts is run. */
    static boolean install(Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("npm.log").toFile();
        var process = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--omit=optional", "--omit=peer",
                "--no-audit", "--no-fund")
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    static List<Result> run(Path folder, Map<String, String> told) throws IOException, InterruptedException {
        var results = new ArrayList<Result>();
        var lines = said(command(folder), folder, told).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var line = LINE.matcher(lines.get(at));
            if (line.matches()) {
                results.add(new Result(line.group(2), line.group(1).equals("ok"), behind(lines, at)));
            }
        }
        return results;
    }

    private static String behind(List<String> lines, int at) {
        return String.join("\n", lines.subList(at, Math.min(lines.size(), at + 60)));
    }

    private static String said(List<String> command, Path folder, Map<String, String> told)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(told);
        var process = builder.start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read what " + command + " says", e);
        } finally {
            process.waitFor();
        }
    }
}
