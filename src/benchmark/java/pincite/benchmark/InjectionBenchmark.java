package pincite.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.passage.instruction.Instruction;
import pincite.passage.instruction.WrittenParagraph;

/**
 * What is taken for an instruction to a machine: of the written paragraphs, by kind, and of real text, each paragraph of which is shown
 * that is. A file of text has a JSON object with a {@code text} in each line, as {@code corpus.jsonl} of BEIR has, and may be compressed.
 */
final class InjectionBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 400;

    private InjectionBenchmark() {
    }

    public static void main(String... files) throws IOException {
        for (var half : List.of("tuned", "unseen")) {
            print(half + ", injected", WrittenParagraph.injected(half));
            print(half + ", honest", WrittenParagraph.honest(half));
        }
        for (var file : files) {
            measure(Path.of(file));
        }
    }

    private static void print(String name, List<WrittenParagraph> paragraphs) {
        Map<String, int[]> kinds = new LinkedHashMap<>();
        for (var paragraph : paragraphs) {
            var counted = kinds.computeIfAbsent(paragraph.kind(), kind -> new int[2]);
            counted[0] += Instruction.isIn(paragraph.text()) ? 1 : 0;
            counted[1]++;
        }
        int taken = kinds.values().stream().mapToInt(counted -> counted[0]).sum();
        System.out.printf(Locale.ROOT, "%s: %d of %d taken for instructions%n", name, taken, paragraphs.size());
        kinds.forEach((kind, counted) -> System.out.printf(Locale.ROOT, "  %-20s %d of %d%n", kind, counted[0],
                counted[1]));
    }

    private static void measure(Path file) throws IOException {
        var paragraphs = paragraphs(file);
        long start = System.nanoTime();
        var taken = paragraphs.stream().filter(Instruction::isIn).toList();
        double millis = (System.nanoTime() - start) / 1e6 / Math.max(1, paragraphs.size());
        taken.forEach(text -> System.out.println("taken: " + text.substring(0, Math.min(SHOWN, text.length()))));
        System.out.printf(Locale.ROOT, "%s: %d of %d paragraphs taken for instructions, %.2f ms each%n", file,
                taken.size(), paragraphs.size(), millis);
    }

    private static List<String> paragraphs(Path file) throws IOException {
        var paragraphs = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                JSON.readTree(line).path("text").asText().lines().filter(text -> !text.isBlank())
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    private static InputStream open(Path file) throws IOException {
        var stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
