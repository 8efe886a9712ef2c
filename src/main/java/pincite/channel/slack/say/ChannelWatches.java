package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

/** {@code watch QUESTION}, {@code watch stop N} and {@code watch list}: news go to the channel in which it is said. */
@ApplicationScoped
class ChannelWatches {

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
                ? WatchWish.in(said.text()).map(wish -> CurrentCaller.as(callers.here(said), () -> reply(wish, said)))
                : Optional.empty();
    }

    private AnswerDocument reply(WatchWish wish, SlackQuestion said) {
        if (wish instanceof WatchWish.Begin begin) {
            return told(said, watched(begin.question(), begin.every(), here(said)), List.of());
        }
        return wish instanceof WatchWish.Stop stop ? told(said, stopped(stop.which(), said), List.of()) : list(said);
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

    /** By its number in the list, its id, or its question. */
    private String stopped(String which, SlackQuestion said) {
        var here = watchedHere(said);
        var id = IntStream.rangeClosed(1, here.size()).filter(number -> which.equals(String.valueOf(number)))
                .mapToObj(number -> here.get(number - 1).id()).findFirst()
                .or(() -> here.stream().map(WatchDocument::id).filter(which::equals).findFirst());
        boolean isStopped = id.map(watching::remove).orElseGet(() -> watching.remove(which, here(said)));
        return isStopped ? "It is not watched any more." : "That question is not watched in this channel.";
    }

    private List<WatchDocument> watchedHere(SlackQuestion said) {
        var here = here(said);
        return watching.all().stream().filter(watch -> watch.to().equals(here)).toList();
    }

    private AnswerDocument list(SlackQuestion said) {
        var here = watchedHere(said);
        var lines = IntStream.rangeClosed(1, Math.min(MOST_LISTED, here.size()))
                .mapToObj(number -> line(number, here.get(number - 1))).toList();
        var more = here.size() > MOST_LISTED ? " The first " + MOST_LISTED + " of " + here.size() + ":" : "";
        return told(said, here.isEmpty()
                ? "Nothing is watched in this channel."
                : "Watched here (\"watch stop 1\" ends the first):" + more, lines);
    }

    private static String line(int number, WatchDocument watch) {
        return number + ". " + watch.question() + " (" + watch.every() + ", " + watch.id() + ")";
    }

    private static AnswerDocument told(SlackQuestion said, String words, List<String> questions) {
        return AnswerDocument.told(new Question(said.text()), words, questions);
    }

    private static Recipient here(SlackQuestion said) {
        return new SlackChannel(said.team() + "/" + said.channel());
    }
}
