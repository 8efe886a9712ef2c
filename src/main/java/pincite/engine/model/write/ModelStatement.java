package pincite.engine.model.write;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.engine.model.call.CallFailure;

/** What the model wrote, and the numbers of the sentences that it says it has it from. */
public record ModelStatement(String text, List<Integer> sentences) {

    public static final int LONGEST = 2_000;
    private static final int MOST_SENTENCES = 50;
    /** What no sentence has, and what could hide or do something where it is shown: controls, invisible signs, markup, links. */
    private static final Pattern NO_TEXT = Pattern
            .compile("[\\p{C}\\uFFFD]|://|www\\.|\\]\\s*[\\[(:]|<[\\p{L}/!@#?]");

    public ModelStatement {
        sentences = List.copyOf(sentences);
    }

    /** @throws CallFailure where it does not have the form, or is no plain text */
    static ModelStatement of(JsonNode json) {
        var numbers = StreamSupport.stream(json.path(AnswerForm.SENTENCES).spliterator(), false).toList();
        var text = json.path(AnswerForm.TEXT).asText().strip().replaceAll("\\s+", " ");
        boolean hasForm = json.size() == 2 && json.path(AnswerForm.TEXT).isTextual() && isWithin(text.length(), LONGEST)
                && json.path(AnswerForm.SENTENCES).isArray() && isWithin(numbers.size(), MOST_SENTENCES)
                && numbers.stream().allMatch(JsonNode::canConvertToInt)
                && numbers.stream().allMatch(JsonNode::isIntegralNumber);
        if (!hasForm) {
            throw CallFailure.outOfForm("an answer");
        }
        return new ModelStatement(plain(text), numbers.stream().map(JsonNode::intValue).distinct().toList());
    }

    private static boolean isWithin(int size, int most) {
        return size > 0 && size <= most;
    }

    /** @throws CallFailure where it could hide or do something */
    public static String plain(String text) {
        return Stream.of(text).filter(plain -> !NO_TEXT.matcher(plain).find()).findFirst()
                .orElseThrow(() -> CallFailure.of("wrote more than plain text"));
    }
}
