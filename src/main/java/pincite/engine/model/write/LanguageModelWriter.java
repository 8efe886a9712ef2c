package pincite.engine.model.write;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelDraft;
import pincite.answer.writer.ModelWriter;
import pincite.corpus.Articles;
import pincite.engine.model.call.Asking;
import pincite.engine.model.call.ModelAccess;
import pincite.engine.model.call.ModelSettings;
import pincite.engine.model.call.Prompt;
import pincite.retrieval.Retrieval;
import pincite.time.Time;

/** Lets a language model choose sentences and say them in its own words, and takes what it does for what it is: uncertain. */
public final class LanguageModelWriter implements ModelWriter {

    private final ModelAccess model;
    private final Prompt prompt;
    private final Articles articles;
    private final Supplier<String> marks;

    /** @param marks each another, that nobody can guess */
    public LanguageModelWriter(ModelSettings settings, Prompt prompt, Articles articles, Time time,
            Supplier<String> marks) {
        this.model = ModelAccess.to(settings, time);
        this.prompt = prompt;
        this.articles = articles;
        this.marks = marks;
    }

    @Override
    public ModelDraft write(Retrieval retrieval, Consumer<Draft.Proposal> proposals) {
        var asking = Asking.begin(model, prompt);
        var sentences = NumberedSentences.of(retrieval.passages(), articles);
        if (sentences.isEmpty()) {
            return new ModelDraft(List.of(), asking.use());
        }
        var messages = prompt.messages(marks.get(), sentences.text(), retrieval.question().text());
        var proposed = asking.ask(messages, AnswerForm.SCHEMA, () -> new ProposalReader(sentences, proposals));
        return new ModelDraft(proposed, asking.use());
    }
}
