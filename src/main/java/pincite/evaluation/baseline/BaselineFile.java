package pincite.evaluation.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.WholeFile;
import pincite.evaluation.baseline.Baseline.Line;

/** A baseline in JSON Lines: what it is of, then a question a line, by id, so that a change reads well in a diff. */
public final class BaselineFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public BaselineFile(Path file) {
        this.file = file;
    }

    /** Beside the set: {@code set.yaml} has {@code set.baseline.jsonl}. */
    public static BaselineFile beside(Path set) {
        var name = set.toAbsolutePath().normalize().getFileName().toString();
        var base = Files.isDirectory(set) || !name.contains(".") ? name : name.substring(0, name.lastIndexOf('.'));
        return new BaselineFile(set.toAbsolutePath().normalize().resolveSibling(base + ".baseline.jsonl"));
    }

    record Header(String set, SortedMap<String, String> hashes) {

        Header {
            Objects.requireNonNull(set, "set");
            Objects.requireNonNull(hashes, "hashes");
        }
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public Path path() {
        return file;
    }

    public Baseline read() {
        try {
            var lines = Files.readAllLines(file);
            var header = value(lines, 0, Header.class);
            var questions = new TreeMap<String, Line>();
            for (int number = 1; number < lines.size(); number++) {
                var line = value(lines, number, Line.class);
                questions.put(line.id(), line);
            }
            return new Baseline(header.set, header.hashes, questions);
        } catch (IOException e) {
            throw new BaselineException("Could not read the baseline " + file + ": " + e
                    + ". Name another with --baseline, or write one with --bless.", e);
        }
    }

    private <T> T value(List<String> lines, int number, Class<T> type) {
        try {
            return JSON.readValue(number < lines.size() ? lines.get(number) : "", type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BaselineException(file + ", line " + (number + 1)
                    + ": is no line of a baseline. Write a new one with --bless.", e);
        }
    }

    /** Whole or not at all. */
    public void write(Baseline baseline) {
        try {
            var written = new ArrayList<>(
                    List.of(JSON.writeValueAsString(new Header(baseline.set(), baseline.hashes()))));
            for (var line : baseline.lines().values()) {
                written.add(JSON.writeValueAsString(line));
            }
            new WholeFile(file).write(written);
        } catch (IOException e) {
            throw new BaselineException("Could not write the baseline " + file + ": " + e
                    + ". Name a place that can be written with --baseline.", e);
        }
    }
}
