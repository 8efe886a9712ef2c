package pincite.engine.model.write;

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
public final class AnswerForm {

    public static final String ANSWERED = "answered";
    public static final String STATEMENTS = "statements";
    public static final String SENTENCES = "sentences";
    public static final String TEXT = "text";
    /** How the model says that the passages do not say. */
    public static final String NOT_SAID = "{\"answered\": false, \"statements\": []}";

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
