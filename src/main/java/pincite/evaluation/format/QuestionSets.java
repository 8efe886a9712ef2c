package pincite.evaluation.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.JsonValues;
import pincite.evaluation.text.QuestionSetException;
import pincite.evaluation.text.SetText;
import pincite.evaluation.text.Value;
import pincite.evaluation.text.Value.Kind;
import pincite.evaluation.text.YamlValues;

/** Reads question sets of all formats, told apart by what they hold. */
public final class QuestionSets {

    public static final String UNDERSTOOD = "Understood are YAML, JSON or JSON Lines of Pincite, quarkus-langchain4j, promptfoo or ragas, "
            + "SQuAD JSON, CSV with a column 'question', and a folder as BEIR lays it out.";

    private QuestionSets() {
    }

    public static QuestionSet read(Path path) {
        if (Files.isDirectory(path)) {
            return BeirFolder.read(path);
        }
        if (!Files.isRegularFile(path)) {
            throw QuestionSetException.of(path.toString(), "does not exist; name a file or a folder with corpus.jsonl");
        }
        return read(SetText.read(path));
    }

    /** @param name of the file from which the content was uploaded */
    public static QuestionSet read(String name, byte[] content) {
        return read(SetText.of(name, content));
    }

    private static QuestionSet read(SetText text) {
        if (CsvSet.is(text)) {
            return CsvSet.read(text);
        }
        if (isJsonLines(text)) {
            return entries(text, JsonValues.lines(text));
        }
        return whole(text, JsonValues.is(text) ? JsonValues.read(text) : YamlValues.read(text));
    }

    private static boolean isJsonLines(SetText text) {
        return JsonValues.firstLine(text).filter(first -> !first.hasAny("questions", "tests", "data")).isPresent();
    }

    private static QuestionSet whole(SetText text, Value whole) {
        if (whole.is(Kind.LIST)) {
            return entries(text, whole.items());
        }
        if (whole.has("questions")) {
            return PinciteSet.read(text, whole);
        }
        if (whole.has("tests")) {
            return PromptfooSet.read(text, whole);
        }
        if (whole.has("data")) {
            return SquadSet.read(text, whole);
        }
        throw notUnderstood(text, whole);
    }

    private static QuestionSet entries(SetText text, List<Value> entries) {
        if (entries.isEmpty()) {
            throw QuestionSetException.of(text.source(), "holds no questions; write at least one");
        }
        entries.forEach(entry -> entry.asObject("each question"));
        return entries(text, entries, entries.get(0));
    }

    private static QuestionSet entries(SetText text, List<Value> entries, Value first) {
        if (RagasSet.is(first)) {
            return RagasSet.read(text, entries);
        }
        if (LangChainSamples.is(first)) {
            return LangChainSamples.read(text, entries);
        }
        if (PromptfooSet.is(first)) {
            return PromptfooSet.read(text, entries);
        }
        if (PinciteSet.is(first)) {
            return PinciteSet.read(text, entries);
        }
        throw first.place().refuse("is no question of a format that is known here. " + UNDERSTOOD);
    }

    private static QuestionSetException notUnderstood(SetText text, Value whole) {
        if (whole.is(Kind.NOTHING)) {
            return QuestionSetException.of(text.source(), "is empty; it holds no questions");
        }
        return whole.place().refuse("is no question set: it has no list of 'questions'. " + UNDERSTOOD);
    }
}
