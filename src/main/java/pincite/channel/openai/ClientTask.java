package pincite.channel.openai;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.conversation.Turn;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;

/**
 * What a chat client asks on its own behalf: a title, tags or further questions for a conversation. No article is asked; it gets the
 * form that it wants with as little in it as can be.
 *
 * @param prompt as the client wrote it
 * @param asked  what the person asked first
 */
record ClientTask(String prompt, String asked) {

    private static final Pattern HEADED = Pattern.compile("(?is)^\\s*(?:#{1,6}\\s*task\\b|your task is\\b).*");
    private static final String WANTED = "(?:titles?|names?|tags?|topics?|keywords?|summary|summari[sz]e|emojis?|(?:follow-?up|next|search|related)\\s+"
            + "(?:questions?|quer(?:y|ies)|prompts?))";
    private static final String OF_CHAT = "(?:conversation|chat|dialogue|discussion|speaker|messages|user\\s+prompt)";
    /** What is wanted and of what stand at the beginning, in either order. */
    private static final Pattern INSTRUCTION = Pattern
            .compile("(?is)^(?!\\s*(?:who|whom|whose|which|what|when|where|why|how)\\b)"
                    + "(?:.{0,250}?\\b" + WANTED + "\\b.{0,150}?\\b" + OF_CHAT + "\\b|.{0,250}?\\b" + OF_CHAT
                    + "\\b.{0,150}?\\b" + WANTED
                    + "\\b).*");
    private static final Pattern SPOKEN = Pattern.compile("(?im)^[\\h>*-]*+(?:user|human)[\\s*]*:[\\s*]*(\\S.*)$");
    /** {"title": "…"} */
    private static final Pattern FIELD = Pattern.compile("\\{\\s*[\"']?([A-Za-z_]+)[\"']?\\s*:\\s*([\\[\"'<])");
    private static final Pattern TITLE = Pattern.compile("(?i).*(?:title|name).*");
    private static final Pattern LIST = Pattern.compile("(?is).*\\bJSON\\s+(?:array|list)\\b.*");
    private static final int WORDS = 6;
    private static final String UNTITLED = "Case articles";

    /** @param earlier what was asked before, where the client sends it as messages */
    static Optional<ClientTask> in(String prompt, List<Turn> earlier) {
        return Optional.of(prompt).filter(ClientTask::isOne).map(task -> new ClientTask(task, Stream.concat(
                SPOKEN.matcher(task).results().map(found -> found.group(1)), earlier.stream().map(Turn::question))
                .findFirst().orElse(UNTITLED)));
    }

    private static boolean isOne(String prompt) {
        return HEADED.matcher(prompt).matches() || INSTRUCTION.matcher(prompt).matches();
    }

    AnswerDocument answer(Question typed, ObjectMapper json) {
        return AnswerDocument.told(typed, words(json), List.of());
    }

    private String words(ObjectMapper json) {
        Matcher field = FIELD.matcher(prompt);
        if (field.find()) {
            return written(Map.of(field.group(1), value(field)), json);
        }
        return LIST.matcher(prompt).matches() ? "[]" : title();
    }

    private Object value(MatchResult field) {
        if (field.group(2).equals("[")) {
            return List.of();
        }
        return TITLE.matcher(field.group(1)).matches() ? title() : "";
    }

    /** Without what is only polite. */
    private Optional<String> question() {
        return Optional.of(asked).filter(words -> words.codePointCount(0, words.length()) <= Question.LONGEST)
                .flatMap(words -> Turn.remembered(new Question(words), List.of(), List.of()))
                .map(turn -> turn.readAs().orElse(turn.question()));
    }

    private static String written(Map<String, Object> object, ObjectMapper json) {
        try {
            return json.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first words of the question. */
    private String title() {
        return Stream.of(question().orElse(asked).strip().split("\\s+")).limit(WORDS).collect(Collectors.joining(" "))
                .replaceFirst("(?<![\\s?!.,;:])[\\s?!.,;:]++$", "");
    }
}
