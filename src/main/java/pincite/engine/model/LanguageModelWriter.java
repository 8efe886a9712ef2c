package pincite.engine.model;

import java.net.http.HttpClient;
import java.util.function.Consumer;
import java.util.function.Supplier;

import pincite.answer.Draft;
import pincite.answer.ModelDraft;
import pincite.answer.ModelFailedException;
import pincite.answer.ModelWriter;
import pincite.corpus.Articles;
import pincite.retrieval.Retrieval;

/** Lets a language model choose sentences and say them in its own words, and takes what it does for what it is: uncertain. */
final class LanguageModelWriter implements ModelWriter {

    private final ModelSettings settings;
    private final Prompt prompt;
    private final Articles articles;
    private final Time time;
    private final Supplier<String> marks;
    private final Gate gate;
    private final Retry retry;
    private final HttpClient http;

    /** @param marks each another, that nobody can guess */
    LanguageModelWriter(ModelSettings settings, Prompt prompt, Articles articles, Time time, Supplier<String> marks) {
        this.settings = settings;
        this.prompt = prompt;
        this.articles = articles;
        this.time = time;
        this.marks = marks;
        this.gate = new Gate(settings.concurrent(), time);
        this.retry = new Retry(time);
        // One connection a call, so that giving up a call ends it; redirected to another host, the key would go along.
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(settings.deadline()).build();
    }

    @Override
    public ModelDraft write(Retrieval retrieval, Consumer<Draft.Proposal> proposals) {
        var deadline = Deadline.in(settings.deadline(), time);
        var sentences = NumberedSentences.of(retrieval.passages(), articles);
        var asking = new Asking(settings, prompt.version(), deadline, http);
        if (sentences.isEmpty()) {
            return asking.nothing();
        }
        var messages = prompt.messages(marks.get(), sentences.text(), retrieval.question().text());
        try {
            return gate.pass(() -> retry.call(deadline, () -> asking.ask(messages, sentences, proposals)));
        } catch (CallFailure failure) {
            throw new ModelFailedException(failure.getMessage(), asking.use(), failure.getCause());
        }
    }
}
