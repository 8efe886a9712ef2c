package pincite.conversation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.index.Generation;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.suggestion.Suggestions;

/** What is told to who asks nothing of the articles: what can be asked here, with questions that are answered. */
@ApplicationScoped
public class Introduction {

    private static final int SUGGESTED = 3;
    private static final String WORDS = "Ask what %s: the answer comes in their own sentences, each with its place, and where"
            + " they do not say, you are told so.";

    private final PassageIndex index;
    private final Suggestions suggestions;

    @Inject
    Introduction(PassageIndex index, Suggestions suggestions) {
        this.index = index;
        this.suggestions = suggestions;
    }

    AnswerDocument to(Question typed) {
        return AnswerDocument.told(typed, words(index.look(Snapshot::generation).map(Generation::articles).map(
                articles -> articles.size()).orElse(0)), suggested());
    }

    private static String words(int articles) {
        return WORDS.formatted(articles == 1 ? "the article says" : "the " + articles + " articles say");
    }

    private List<String> suggested() {
        return suggestions.current().questions().stream().limit(SUGGESTED).toList();
    }
}
