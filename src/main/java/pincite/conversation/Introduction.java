package pincite.conversation;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.index.Generation;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.suggestion.Suggestions;

/** What can be asked here, and what is asked back, with questions each of which is answered. */
@ApplicationScoped
public class Introduction implements Telling {

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

    @Override
    public AnswerDocument introduce(Question typed) {
        return AnswerDocument.told(typed, words(index.look(Snapshot::generation).map(Generation::articles).map(
                articles -> articles.size()).orElse(0)), suggested().limit(SUGGESTED).toList());
    }

    @Override
    public AnswerDocument askBack(Question typed, String words, List<String> questions) {
        var answered = questions.stream().filter(suggestions::isAnswered);
        return AnswerDocument.told(typed, words,
                Stream.concat(answered, suggested()).distinct().limit(SUGGESTED).toList());
    }

    private static String words(int articles) {
        return WORDS.formatted(articles == 1 ? "the article says" : "the " + articles + " articles say");
    }

    private Stream<String> suggested() {
        return suggestions.current().questions().stream();
    }
}
