package pincite.channel.slack.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;
import pincite.watch.Recipient;
import pincite.watch.Recipient.SlackChannel;
import pincite.watch.Rhythm;
import pincite.watch.WatchDocument;
import pincite.watch.WatchKeeper;
import pincite.watch.Watching;

/** {@code watch QUESTION}, {@code unwatch QUESTION} and {@code watches}: news go to the channel in which it is said. */
@ApplicationScoped
class ChannelWatches {

    private static final Pattern WATCH = Pattern.compile("watch\\b:?\\s+(?:(daily|weekly):\\s*)?(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNWATCH = Pattern.compile("unwatch\\b:?\\s+(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern WATCHES = Pattern.compile("watches[?.!]?", Pattern.CASE_INSENSITIVE);
    /** Elsewhere people may say "watch out" to each other. */
    private static final Set<Source> TO_US = Set.of(Source.MENTION, Source.DIRECT, Source.COMMAND);
    private static final int MOST_LISTED = 30;

    private final Watching watching;
    private final Runnable added;
    private final SlackCallers callers;

    @Inject
    ChannelWatches(Watching watching, WatchKeeper keeper, SlackCallers callers) {
        this(watching, keeper::hurry, callers);
    }

    ChannelWatches(Watching watching, Runnable added, SlackCallers callers) {
        this.callers = callers;
        this.watching = watching;
        this.added = added;
    }

    /** What is said to who watches, or wants to know what is watched; empty for a question. News are for the channel, however it was said. */
    Optional<AnswerDocument> reply(SlackQuestion said) {
        return TO_US.contains(said.source())
                ? CurrentCaller.as(callers.here(said), () -> reply(said.text().strip(), said))
                : Optional.empty();
    }

    private Optional<AnswerDocument> reply(String text, SlackQuestion said) {
        return watch(text, said).or(() -> unwatch(text, said)).or(() -> list(text, said));
    }

    private Optional<AnswerDocument> watch(String text, SlackQuestion said) {
        return Optional.of(WATCH.matcher(text)).filter(Matcher::matches).map(asked -> told(said,
                watched(asked.group(2), rhythm(asked.group(1)), here(said)), List.of()));
    }

    private String watched(String question, Rhythm every, Recipient here) {
        try {
            watching.add(question, every, here);
            added.run();
            return "Watched. What is new in the answer is told in this channel"
                    + (every == Rhythm.AT_ONCE ? "" : ", " + every) + ".";
        } catch (RefusedException refused) {
            return "That cannot be watched: " + refused.getMessage() + ".";
        }
    }

    private static Rhythm rhythm(String named) {
        return Optional.ofNullable(named).map(name -> Rhythm.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Rhythm.AT_ONCE);
    }

    private Optional<AnswerDocument> unwatch(String text, SlackQuestion said) {
        return Optional.of(UNWATCH.matcher(text)).filter(Matcher::matches)
                .map(asked -> told(said, watching.remove(asked.group(1), here(said))
                        ? "It is not watched any more."
                        : "That question is not watched in this channel.", List.of()));
    }

    private Optional<AnswerDocument> list(String text, SlackQuestion said) {
        return Optional.of(text).filter(words -> WATCHES.matcher(words).matches()).map(words -> list(said));
    }

    private AnswerDocument list(SlackQuestion said) {
        var here = here(said);
        var questions = watching.all().stream().filter(watch -> watch.to().equals(here)).map(WatchDocument::question)
                .limit(MOST_LISTED).toList();
        return told(said, questions.isEmpty() ? "Nothing is watched in this channel." : "Watched here:", questions);
    }

    private static AnswerDocument told(SlackQuestion said, String words, List<String> questions) {
        return AnswerDocument.told(new Question(said.text()), words, questions);
    }

    private static Recipient here(SlackQuestion said) {
        return new SlackChannel(said.team() + "/" + said.channel());
    }
}
