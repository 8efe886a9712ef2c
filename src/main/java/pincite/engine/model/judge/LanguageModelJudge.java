package pincite.engine.model.judge;

import java.util.function.Supplier;

import pincite.answer.ModelJudge;
import pincite.engine.model.call.Asking;
import pincite.engine.model.call.ModelAccess;
import pincite.engine.model.call.ModelSettings;
import pincite.engine.model.call.Prompt;
import pincite.time.Time;

/**
 * Asks the language model that may also have written the answer. It has a gate of its own: a judge that fails must not keep the
 * writer, whose answers are measured, from being asked.
 */
public final class LanguageModelJudge implements ModelJudge {

    private final ModelAccess model;
    private final Prompt prompt;
    private final Supplier<String> marks;

    /** @param marks each another, that nobody can guess */
    public LanguageModelJudge(ModelSettings settings, Prompt prompt, Time time, Supplier<String> marks) {
        this.model = ModelAccess.to(settings, time);
        this.prompt = prompt;
        this.marks = marks;
    }

    @Override
    public Opinion judge(Examined examined) {
        var messages = prompt.messages(marks.get(), examined.question(), examined.gold(), examined.answer());
        return Asking.begin(model, prompt).ask(messages, JudgementForm.SCHEMA, JudgementReader::new);
    }

    @Override
    public String model() {
        return model.settings().toString();
    }

    @Override
    public String prompt() {
        return prompt.version();
    }
}
