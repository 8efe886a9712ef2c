package pincite.engine.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import pincite.corpus.CanonicalText;

/**
 * What the model is told, read from {@code answer.md}: above the heading {@code # Request} what holds for all questions, below it
 * the request with its places for the mark, the sentences and, last, the question.
 */
final class Prompt {

    static final String FILE = "answer.md";
    static final String REQUEST = "\n# Request\n";
    static final String MARK = "{mark}";
    static final String SENTENCES = "{sentences}";
    static final String QUESTION = "{question}";

    private static final String PACKAGED = "/prompts/" + FILE;
    private static final int VERSION_DIGITS = 12;

    private final String version;
    private final String rules;
    private final String beforeSentences;
    private final String beforeQuestion;
    private final String end;

    private Prompt(String written) {
        int request = place(written, REQUEST, 0);
        int sentences = place(written, SENTENCES, request);
        int question = place(written, QUESTION, sentences);
        refuseWithoutMark(written.substring(request, sentences));
        this.version = CanonicalText.of(written).sha256().substring(0, VERSION_DIGITS);
        this.rules = written.substring(0, request).strip();
        this.beforeSentences = written.substring(request + REQUEST.length(), sentences).stripLeading();
        this.beforeQuestion = written.substring(sentences + SENTENCES.length(), question);
        this.end = written.substring(question + QUESTION.length()).stripTrailing();
    }

    /** From the folder, or as it was packaged where there is no such folder. */
    static Prompt in(Path folder) {
        try {
            return new Prompt(Files.isDirectory(folder) ? Files.readString(folder.resolve(FILE)) : packaged());
        } catch (IOException e) {
            throw new ModelSettingException("prompts", "names a folder without a readable " + FILE + ": " + folder);
        }
    }

    private static String packaged() throws IOException {
        try (var in = Prompt.class.getResourceAsStream(PACKAGED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int place(String written, String part, int from) {
        int place = written.indexOf(part, from);
        if (place < 0) {
            throw new ModelSettingException("prompts", "names a folder in whose " + FILE + " '" + part.strip()
                    + "' is missing or too early; the order is " + REQUEST.strip() + ", " + MARK + ", " + SENTENCES
                    + ", " + QUESTION);
        }
        return place;
    }

    private static void refuseWithoutMark(String part) {
        place(part, MARK, 0);
    }

    /** Another for another prompt. */
    String version() {
        return version;
    }

    /** @param mark that nobody who wrote an article can know */
    List<ChatMessage> messages(String mark, String sentences, String question) {
        var request = beforeSentences.replace(MARK, mark) + sentences + beforeQuestion.replace(MARK, mark) + question
                + end.replace(MARK, mark);
        return List.of(SystemMessage.from(rules), UserMessage.from(request));
    }
}
