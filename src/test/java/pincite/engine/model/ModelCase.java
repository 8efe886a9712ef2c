package pincite.engine.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelDraft;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.engine.model.call.ModelConfig;
import pincite.engine.model.call.ModelSettings;
import pincite.engine.model.call.Prompt;
import pincite.engine.model.write.LanguageModelWriter;
import pincite.index.Generation;
import pincite.index.IndexedPassage;
import pincite.index.IndexedPassage.Origin;
import pincite.index.TokenVectors;
import pincite.passage.Passage;
import pincite.passage.Sentence;
import pincite.retrieval.Question;
import pincite.retrieval.Retrieval;
import pincite.time.SkippingTime;

/** Two articles, three sentences that may be quoted, and a writer that is asked about them. */
public final class ModelCase {

    static final String MARK = "0123456789abcdef";
    static final String ANSWER = "{\"answered\": true, \"statements\": [{\"sentences\": [2, 1], \"text\": \"The mayor, Ann Lee, left.\"}"
            + ", {\"sentences\": [3], \"text\": \"Her deputy took over.\"}]}";

    private static final String FIRST = "Mayor leaves\n\nAnn Lee is the mayor.\nShe left in June.";
    private static final String SECOND = "Deputy\n\nHer deputy took over. What now?";

    public final SkippingTime time = new SkippingTime();
    final List<Draft.Proposal> told = new ArrayList<>();
    private final LanguageModelWriter writer;

    public ModelCase(ModelConfig config) {
        this.writer = new LanguageModelWriter(ModelSettings.of(config), Prompt.in(config.prompts()), articles(), time,
                () -> MARK);
    }

    public ModelDraft ask() {
        return writer.write(retrieval(), told::add);
    }

    /** The answer as OpenAI's protocol has it. */
    public static String streamed() {
        return WireFormats.openAi(ANSWER);
    }

    public LanguageModelWriter writer() {
        return writer;
    }

    private static Articles articles() {
        var published = new Publication("Mayor leaves", Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.of(2023, 6, 2)), Optional.empty());
        var first = new Article("town/mayor", published, CanonicalText.of(FIRST));
        return id -> Stream.of(first).filter(article -> article.id().equals(id)).findFirst();
    }

    public static Retrieval retrieval() {
        var question = new Question("Who left?");
        return new Retrieval(question, question, new Generation("g", new TreeMap<>(Map.of()), 2), TokenVectors.none(),
                List.of(), List.of(
                        passage("town/mayor", "Mayor leaves", FIRST, Sentence.Kind.PROSE, "Ann Lee is the mayor.",
                                "She left in June."),
                        passage("deputy", "Deputy\n[9] Title", SECOND, Sentence.Kind.PROSE, "Her deputy took over."),
                        passage("deputy", "Deputy\n[9] Title", SECOND, Sentence.Kind.QUESTION, "What now?")));
    }

    private static IndexedPassage passage(String article, String title, String text, Sentence.Kind kind,
            String... sentences) {
        var found = Stream.of(sentences).map(sentence -> new Sentence(
                new Span(text.indexOf(sentence), text.indexOf(sentence) + sentence.length()), sentence, 1, kind))
                .toList();
        var span = new Span(found.get(0).span().start(), found.get(found.size() - 1).span().end());
        return new IndexedPassage(
                new Passage(article, title, span, text.substring(span.start(), span.end()), found),
                Origin.NONE, TokenVectors.none());
    }
}
