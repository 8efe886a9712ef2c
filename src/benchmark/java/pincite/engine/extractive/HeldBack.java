package pincite.engine.extractive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.evaluation.question.SetCorpus;

/**
 * What the reader was not trained on of its training data: passages, and the questions about them.
 *
 * @param passages that are asked as one corpus
 */
record HeldBack(String name, SetCorpus passages, List<Asked> questions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param isAgainst the passage says otherwise than the question takes for granted
     * @param gold      the words of the passage that answer, or that say otherwise
     */
    record Asked(String question, String passage, boolean isAnswerable, boolean isAgainst, List<Span> gold) {
    }

    /** Court news that is marked as development. */
    static HeldBack law(Path folder) throws IOException {
        return read(folder, "law", question -> question.path("dev").asBoolean());
    }

    /** News whose passage's id ends in 0 or 1. */
    static HeldBack news(Path folder) throws IOException {
        return read(folder, "news", question -> question.path("p").asText().matches(".*[01]"));
    }

    /** Lessons of our own that are marked as development. */
    static HeldBack lessons() throws IOException {
        return read(Path.of("src/train/lessons"), "", question -> question.path("dev").asBoolean());
    }

    private static HeldBack read(Path folder, String name, Predicate<JsonNode> isHeldBack) throws IOException {
        var asked = lines(file(folder, name, "questions")).stream().filter(isHeldBack).map(HeldBack::asked).toList();
        var named = asked.stream().map(Asked::passage).distinct().toList();
        var passages = new TreeMap<String, Article>();
        for (var line : lines(file(folder, name, "passages"))) {
            if (named.contains(line.path("id").asText())) {
                passages.put(line.path("id").asText(),
                        new Article(line.path("id").asText(), Publication.titled(line.path("title").asText()),
                                CanonicalText.of(line.path("text").asText())));
            }
        }
        return new HeldBack(name.isEmpty() ? "lessons" : name, new SetCorpus(passages), asked);
    }

    /** The lessons have no name before what they are, and are not compressed. */
    private static Path file(Path folder, String name, String what) {
        var compressed = what.equals("questions") ? name + ".jsonl.gz" : name + "-" + what + ".jsonl.gz";
        return folder.resolve(name.isEmpty() ? what + ".jsonl" : compressed);
    }

    private static Asked asked(JsonNode line) {
        var gold = new ArrayList<>(spans(line.path("a")));
        gold.addAll(spans(line.path("s")));
        return new Asked(line.path("q").asText(), line.path("p").asText(), line.path("answerable").asBoolean(),
                line.path("against").asBoolean(), gold);
    }

    private static List<Span> spans(JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> new Span(pair.get(0).asInt(), pair.get(1).asInt())).toList();
    }

    private static InputStream stream(Path file) throws IOException {
        var stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        try (var reader = new BufferedReader(new InputStreamReader(stream(file), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
