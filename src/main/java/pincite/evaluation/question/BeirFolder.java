package pincite.evaluation.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;

/**
 * A data set as BEIR lays it out (Thakur et al. 2021): {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels/test.tsv}. Questions
 * without a judged document are left out, as BEIR does.
 */
final class BeirFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BeirFolder() {
    }

    static boolean is(Path path) {
        return Files.isRegularFile(path.resolve("corpus.jsonl"));
    }

    static QuestionSet read(Path folder) {
        var grades = grades(folder.resolve("qrels/test.tsv"));
        var questions = new ArrayList<EvaluationQuestion>();
        for (var query : objects(folder.resolve("queries.jsonl"))) {
            var id = query.path("_id").asText();
            if (grades.containsKey(id)) {
                questions.add(EvaluationQuestion.answerable(id, query.path("text").asText(),
                        Gold.NONE.judged(grades.get(id))));
            }
        }
        return new QuestionSet(folder.getFileName().toString(), questions, Optional.of(corpus(folder)), List.of());
    }

    private static SetCorpus corpus(Path folder) {
        var documents = new TreeMap<String, Article>();
        for (var document : objects(folder.resolve("corpus.jsonl"))) {
            var id = document.path("_id").asText();
            documents.put(id, new Article(id, Publication.titled(document.path("title").asText()),
                    CanonicalText.of(document.path("text").asText())));
        }
        return new SetCorpus(documents);
    }

    private static List<JsonNode> objects(Path file) {
        var objects = new ArrayList<JsonNode>();
        var lines = lines(file);
        for (int number = 0; number < lines.size(); number++) {
            try {
                objects.add(JSON.readTree(lines.get(number)));
            } catch (IOException e) {
                throw QuestionSetException.at(file, number + 1, "is not JSON. Each line must be one object.");
            }
        }
        return objects;
    }

    private static Map<String, Map<String, Integer>> grades(Path file) {
        var grades = new HashMap<String, Map<String, Integer>>();
        var lines = lines(file);
        for (int number = 1; number < lines.size(); number++) {
            var parts = lines.get(number).split("\t");
            if (parts.length != 3 || !parts[2].strip().matches("-?\\d+")) {
                throw QuestionSetException.at(file, number + 1, "must be: query, tab, document, tab, grade");
            }
            grades.computeIfAbsent(parts[0], question -> new HashMap<>()).put(parts[1],
                    Integer.parseInt(parts[2].strip()));
        }
        return grades;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw QuestionSetException.unreadable(file, e);
        }
    }
}
