package pincite.evaluation.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Our own format, in YAML ({@code name}, {@code questions}) or JSON Lines (a question a line). */
final class PinciteSet {

    private static final Set<String> KNOWN = Set.of("id", "question", "history", "type", "tags", "answerable",
            "unanswerable",
            "answers", "nuggets", "must-not", "evidence");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<EvaluationQuestion> questions = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PinciteSet(Path file) {
        this.file = file;
    }

    static QuestionSet read(Path file) {
        var reader = new PinciteSet(file);
        var name = file.getFileName().toString().endsWith(".jsonl") ? reader.readLines() : reader.readYaml();
        if (reader.questions.isEmpty()) {
            throw QuestionSetException.of(file, "holds no questions");
        }
        return new QuestionSet(name, reader.questions, Optional.empty(), reader.notUnderstood);
    }

    private String readYaml() {
        try {
            var whole = YAML.readTree(file.toFile());
            if (!whole.path("questions").isArray()) {
                throw QuestionSetException.of(file, "is no question set: it has no list of 'questions'");
            }
            whole.get("questions").forEach(this::add);
            return whole.path("name").asText(baseName());
        } catch (IOException e) {
            throw QuestionSetException.unreadable(file, e);
        }
    }

    private String readLines() {
        try {
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    add(JSON.readTree(line));
                }
            }
            return baseName();
        } catch (IOException e) {
            throw QuestionSetException.unreadable(file, e);
        }
    }

    private String baseName() {
        var name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private void add(JsonNode node) {
        var id = node.path("id").asText();
        if (id.isBlank() || node.path("question").asText().isBlank()) {
            throw QuestionSetException.of(file,
                    "question " + (questions.size() + 1) + " needs an 'id' and a 'question'");
        }
        if (!ids.add(id)) {
            throw QuestionSetException.of(file, "has two questions with the id '" + id + "'; give each its own");
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                notUnderstood.add(id + ": " + field);
            }
        });
        questions.add(question(id, node));
    }

    private static EvaluationQuestion question(String id, JsonNode node) {
        return new EvaluationQuestion(id, node.path("question").asText(), texts(node.path("history")),
                node.path("type").asText(""),
                texts(node.path("tags")), node.path("answerable").asBoolean(true),
                Optional.ofNullable(node.get("unanswerable")).map(JsonNode::asText),
                new Gold(texts(node.path("answers")), nuggets(node.path("nuggets")), texts(node.path("must-not")),
                        evidence(node.path("evidence")), Map.of(), List.of()),
                List.of());
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<List<String>> nuggets(JsonNode list) {
        var nuggets = new ArrayList<List<String>>();
        list.forEach(nugget -> nuggets.add(nugget.isArray() ? texts(nugget) : List.of(nugget.asText())));
        return nuggets;
    }

    private static List<Evidence> evidence(JsonNode list) {
        var evidence = new ArrayList<Evidence>();
        list.forEach(one -> evidence.add(Evidence.of(one.path("article").asText(), one.path("quote").asText())));
        return evidence;
    }
}
