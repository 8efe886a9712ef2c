package pincite.engine.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

/**
 * The form of an answer. It says first whether there is one, and of each statement first what it stands on, so that the model
 * chooses before it writes and every statement can leave as soon as it ends.
 */
final class AnswerForm {

    static final String ANSWERED = "answered";
    static final String STATEMENTS = "statements";
    static final String SENTENCES = "sentences";
    static final String TEXT = "text";
    /** How the model says that the passages do not say. */
    static final String NOT_SAID = "{\"answered\": false, \"statements\": []}";

    static final ResponseFormat SCHEMA = ResponseFormat.builder().type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder().name("answer").rootElement(answer()).build()).build();

    private AnswerForm() {
    }

    private static JsonObjectSchema answer() {
        return JsonObjectSchema.builder().addBooleanProperty(ANSWERED, "Whether the sentences answer the question")
                .addProperty(STATEMENTS, JsonArraySchema.builder().items(statement()).build())
                .required(ANSWERED, STATEMENTS).additionalProperties(false).build();
    }

    private static JsonObjectSchema statement() {
        var numbers = JsonArraySchema.builder().items(JsonIntegerSchema.builder().build())
                .description("The numbers of the sentences that say it, the most important first").build();
        return JsonObjectSchema.builder().addProperty(SENTENCES, numbers)
                .addStringProperty(TEXT, "One sentence of plain text").required(SENTENCES, TEXT)
                .additionalProperties(false).build();
    }
}
