package pincite.engine.model.judge;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

/** The form of a judgement. */
final class JudgementForm {

    static final String RIGHT = "right";
    static final String BECAUSE = "because";

    static final ResponseFormat SCHEMA = ResponseFormat.builder().type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder().name("judgement").rootElement(judgement()).build()).build();

    private JudgementForm() {
    }

    private static JsonObjectSchema judgement() {
        return JsonObjectSchema.builder().addBooleanProperty(RIGHT, "Whether the answer is right")
                .addStringProperty(BECAUSE, "The reason, one sentence of plain text").required(RIGHT, BECAUSE)
                .additionalProperties(false).build();
    }
}
