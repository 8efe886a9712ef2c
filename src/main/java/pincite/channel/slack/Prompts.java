package pincite.channel.slack;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.index.LastUsed;
import pincite.suggestion.Suggestions;
import pincite.suggestion.SuggestionsDocument;

/** Questions to begin with in Slack: only such as are answered to who is offered them, out of what they may read. */
@ApplicationScoped
public class Prompts {

    /** Slack shows no more. */
    private static final int MOST = 4;
    /** Who may read different articles is answered differently. */
    private static final int MOST_READERS = 64;

    private final Suggestions suggestions;
    private final Optional<List<String>> chosen;
    private final LastUsed<String, List<String>> answered = new LastUsed<>(MOST_READERS);

    @Inject
    Prompts(Suggestions suggestions, SlackConfig config) {
        this.suggestions = suggestions;
        this.chosen = config.suggestions();
    }

    /** Those that were chosen, and then the articles' own; none before there are articles. */
    public List<String> current() {
        var made = suggestions.current();
        return made.questions().isEmpty() ? List.of() : answered.of(made.generation(), () -> of(made));
    }

    private List<String> of(SuggestionsDocument made) {
        var wanted = chosen.orElse(List.of()).stream().limit(MOST).filter(suggestions::isAnswered).toList();
        return (wanted.isEmpty() ? made.questions() : wanted).stream().limit(MOST).toList();
    }
}
