package pincite.engine.model.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import pincite.corpus.CanonicalText;
import pincite.corpus.Sha256;

/**
 * What the model is told, read from {@code answer.md} and {@code judge.md}: above the heading {@code # Request} what holds for all
 * questions, below it the request with its places for the mark and then for the data.
 */
public final class Prompt {

    static final String FILE = "answer.md";
    static final String JUDGE_FILE = "judge.md";
    static final String REQUEST = "\n# Request\n";
    static final String MARK = "{mark}";
    static final String SENTENCES = "{sentences}";
    static final String QUESTION = "{question}";
    static final String GOLD = "{gold}";
    static final String ANSWER = "{answer}";

    private static final Form ANSWER_FORM = new Form(FILE, List.of(SENTENCES, QUESTION));
    private static final Form JUDGE_FORM = new Form(JUDGE_FILE, List.of(QUESTION, GOLD, ANSWER));
    private static final int VERSION_DIGITS = 12;

    private final String version;
    private final String rules;
    /** Of the request: what stands before each place, and after the last. */
    private final List<String> parts;

    private Prompt(String written, Form form) {
        int request = form.place(written, REQUEST, 0);
        this.version = Sha256.of(CanonicalText.of(written)).substring(0, VERSION_DIGITS);
        this.rules = written.substring(0, request).strip();
        this.parts = form.cut(written.substring(request + REQUEST.length()).strip());
    }

    /** From the folder, or as it was packaged where there is no such folder. */
    public static Prompt in(Path folder) {
        return read(Files.isDirectory(folder), folder, ANSWER_FORM);
    }

    /** As it was packaged where the folder has none, for few have a judge of their own. */
    public static Prompt ofJudgeIn(Path folder) {
        return read(Files.exists(folder.resolve(JUDGE_FILE)), folder, JUDGE_FORM);
    }

    private static Prompt read(boolean isOwn, Path folder, Form form) {
        try {
            return new Prompt(isOwn ? Files.readString(folder.resolve(form.file)) : form.packaged(), form);
        } catch (IOException e) {
            throw new ModelSettingException("prompts",
                    "names a folder without a readable " + form.file + ": " + folder);
        }
    }

    /** Another for another prompt. */
    public String version() {
        return version;
    }

    /**
     * @param mark that nobody who wrote an article can know
     * @param data for the places, in their order
     */
    public List<ChatMessage> messages(String mark, String... data) {
        if (data.length != parts.size() - 1) {
            throw new IllegalArgumentException("There are " + (parts.size() - 1) + " places: " + data.length);
        }
        var request = new StringBuilder(parts.get(0).replace(MARK, mark));
        for (int place = 0; place < data.length; place++) {
            request.append(data[place]).append(parts.get(place + 1).replace(MARK, mark));
        }
        return List.of(SystemMessage.from(rules), UserMessage.from(request.toString()));
    }

    /** A file, and the places of its request in their order; the mark stands before the first. */
    private record Form(String file, List<String> places) {

        String packaged() throws IOException {
            try (var in = Prompt.class.getResourceAsStream("/prompts/" + file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        List<String> cut(String request) {
            var parts = new ArrayList<String>();
            int from = 0;
            for (var place : places) {
                int at = place(request, place, from);
                parts.add(request.substring(from, at));
                from = at + place.length();
            }
            parts.add(request.substring(from));
            place(parts.get(0), MARK, 0);
            return parts;
        }

        int place(String written, String part, int from) {
            int place = written.indexOf(part, from);
            if (place < 0) {
                throw new ModelSettingException("prompts", "names a folder in whose " + file + " '" + part.strip()
                        + "' is missing or too early; the order is " + REQUEST.strip() + ", " + MARK + ", "
                        + String.join(", ", places));
            }
            return place;
        }
    }
}
