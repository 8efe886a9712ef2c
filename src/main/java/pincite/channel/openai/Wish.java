package pincite.channel.openai;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.retrieval.RefusedException;

/**
 * Something that OpenAI's clients can ask for and that would make another answer than the one given here: it is refused by its name. What
 * only bears on how a language model samples means nothing to quotes, and is passed over.
 *
 * @param isHarmless whether what is said of it is what happens anyway
 */
record Wish(String field, Predicate<JsonNode> isHarmless, String why) {

    private static final Set<String> NOTHING = Set.of("", "0", "false");
    private static final String NO_TOOLS = "is not done here: this model answers by quotes and calls nothing; leave it out or send tool_choice 'none'";
    private static final String ONLY_TEXT = "is not done here: answers are texts that cite; leave it out, or send the type 'text'";
    private static final String NO_SOUND = "is not done here: answers are texts";
    private static final String NO_CHANCES = "is not told: quotes are found, and have no likelihood";

    private static final List<Wish> OF_COMPLETIONS = List.of(
            new Wish("n", n -> n.isInt() && n.asInt() == 1, "must be 1: the limit is 1, an answer has no variants"),
            new Wish("tool_choice", Wish::isFree, NO_TOOLS),
            new Wish("function_call", Wish::isFree, NO_TOOLS),
            new Wish("functions", Wish::isNothing, NO_TOOLS),
            new Wish("response_format", format -> isText(format.path("type")), ONLY_TEXT),
            new Wish("modalities", Wish::areTexts, NO_SOUND),
            new Wish("audio", Wish::isNothing, NO_SOUND),
            new Wish("logprobs", Wish::isNothing, NO_CHANCES),
            new Wish("top_logprobs", Wish::isNothing, NO_CHANCES),
            new Wish("web_search_options", Wish::isNothing, "is not done here: only the case articles are searched"));

    private static final List<Wish> OF_RESPONSES = List.of(
            new Wish("tool_choice", Wish::isFree, NO_TOOLS),
            new Wish("text", text -> isText(text.path("format").path("type")), ONLY_TEXT),
            new Wish("top_logprobs", Wish::isNothing, NO_CHANCES),
            new Wish("background", Wish::isNothing, "is not done here: the answer comes at once; leave it out"),
            new Wish("prompt", Wish::isNothing, "is not known here: no prompts are kept; send 'input'"));

    static void refuseInCompletion(ClientBody body) {
        OF_COMPLETIONS.forEach(wish -> wish.refuse(body));
        refuseTools(body);
    }

    static void refuseInResponse(ClientBody body) {
        OF_RESPONSES.forEach(wish -> wish.refuse(body));
        refuseTools(body);
    }

    /** Tools that are not to be called do no harm. */
    private static void refuseTools(ClientBody body) {
        if (!body.field("tool_choice").asText().equals("none")) {
            new Wish("tools", Wish::isNothing, NO_TOOLS).refuse(body);
        }
    }

    private void refuse(ClientBody body) {
        var said = body.field(field);
        if (!said.isMissingNode() && !said.isNull() && !isHarmless.test(said)) {
            throw new RefusedException(field, why);
        }
    }

    private static boolean isNothing(JsonNode said) {
        return said.isContainerNode() ? said.isEmpty() : NOTHING.contains(said.asText());
    }

    private static boolean isFree(JsonNode choice) {
        return choice.isTextual() && Set.of("none", "auto").contains(choice.asText());
    }

    private static boolean isText(JsonNode type) {
        return type.isMissingNode() || type.asText().equals("text");
    }

    private static boolean areTexts(JsonNode modalities) {
        return modalities.isArray() && StreamSupport.stream(modalities.spliterator(), false).allMatch(Wish::isText);
    }
}
