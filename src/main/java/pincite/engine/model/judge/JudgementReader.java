package pincite.engine.model.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import pincite.answer.ModelJudge.Opinion;
import pincite.engine.model.call.AnswerReader;
import pincite.engine.model.call.CallFailure;
import pincite.engine.model.write.ModelStatement;
import pincite.engine.model.write.StatementReader;

/** Reads a judgement when all of it is there; around the JSON there may be words or a code fence, as around an answer. */
public final class JudgementReader implements AnswerReader<Opinion> {

    private final StringBuilder written = new StringBuilder();

    @Override
    public void read(String piece) {
        written.append(piece);
    }

    @Override
    public Opinion end() {
        var json = json(written.substring(Math.max(0, written.indexOf("{"))));
        boolean hasForm = json.size() == 2 && json.path(JudgementForm.RIGHT).isBoolean()
                && json.path(JudgementForm.BECAUSE).isTextual();
        if (!hasForm) {
            throw CallFailure.outOfForm("a judgement");
        }
        return new Opinion(json.path(JudgementForm.RIGHT).booleanValue(),
                because(json.path(JudgementForm.BECAUSE).textValue()));
    }

    private static JsonNode json(String text) {
        try {
            return StatementReader.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            // Not as the cause: its message tells what stood there.
            throw CallFailure.outOfForm("a judgement");
        }
    }

    private static String because(String text) {
        var because = text.strip().replaceAll("\\s+", " ");
        if (because.isEmpty() || because.length() > ModelStatement.LONGEST) {
            throw CallFailure.outOfForm("a judgement");
        }
        return ModelStatement.plain(because);
    }
}
