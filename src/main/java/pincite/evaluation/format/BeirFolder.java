package pincite.evaluation.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.SetCorpus;
import pincite.evaluation.text.JsonValues;
import pincite.evaluation.text.QuestionSetException;
import pincite.evaluation.text.SetText;
import pincite.evaluation.text.SourceLine;
import pincite.evaluation.text.Value;

/**
 * A data set as BEIR lays it out (Thakur et al. 2021): {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels/test.tsv}. Questions
 * without a judged document are left out, as BEIR does, unless their metadata says whether they can be answered.
 */
final class BeirFolder {

    private static final String CORPUS = "corpus.jsonl";
    private static final String QUERIES = "queries.jsonl";
    private static final String JUDGEMENTS = "qrels/test.tsv";
    private static final Set<String> KNOWN_OF_DOCUMENT = Set.of("_id", "title", "text");
    private static final Set<String> KNOWN_OF_QUERY = Set.of("_id", "text", "metadata");

    private final Path folder;
    private final SetBuilder set;

    private BeirFolder(Path folder) {
        this.folder = folder;
        this.set = new SetBuilder(folder.resolve(QUERIES).toString());
    }

    static QuestionSet read(Path folder) {
        for (var file : List.of(CORPUS, QUERIES, JUDGEMENTS)) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw QuestionSetException.of(folder.toString(),
                        "is a folder without " + file + "; a folder needs " + CORPUS
                                + ", " + QUERIES + " and " + JUDGEMENTS);
            }
        }
        return new BeirFolder(folder).read();
    }

    private QuestionSet read() {
        var corpus = corpus();
        var judgements = Judgements.read(SetText.read(folder.resolve(JUDGEMENTS)));
        var queries = new BeirQueries(set, corpus, judgements);
        for (var line : JsonValues.lines(SetText.read(folder.resolve(QUERIES)))) {
            line.unknown(KNOWN_OF_QUERY).forEach(set::notUnderstood);
            queries.add(line);
        }
        return set.build(folder.toAbsolutePath().normalize().getFileName().toString(), Optional.of(corpus));
    }

    private SetCorpus corpus() {
        var documents = new TreeMap<String, Article>();
        var places = new HashMap<String, SourceLine>();
        for (var line : JsonValues.lines(SetText.read(folder.resolve(CORPUS)))) {
            var document = document(line);
            var first = places.put(document.id(), line.place());
            if (first != null) {
                throw line.place()
                        .refuse("has the _id '" + document.id() + "' of line " + first.line() + "; give each its own");
            }
            documents.put(document.id(), document);
        }
        return new SetCorpus(documents);
    }

    private Article document(Value line) {
        line.unknown(KNOWN_OF_DOCUMENT).stream()
                .filter(field -> line.get(field).filter(BeirFolder::holdsSomething).isPresent())
                .forEach(field -> set.notUnderstood(CORPUS + ": " + field));
        if (!line.has("text")) {
            throw line.place().refuse("needs 'text'; a document without words has an empty one");
        }
        return new Article(line.required("_id"), Publication.titled(line.text("title")),
                CanonicalText.of(line.text("text")));
    }

    /** BEIR writes {@code "metadata": {}} where there is none. */
    private static boolean holdsSomething(Value value) {
        return value.isWords() || !value.items().isEmpty() || !value.fields().isEmpty();
    }
}
