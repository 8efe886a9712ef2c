package pincite.channel.slack.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.say.block.AnswerMessages;
import pincite.channel.slack.say.block.Block;
import pincite.channel.slack.say.block.Message;
import pincite.channel.slack.say.block.Said;
import pincite.time.Time;

/**
 * An answer that grows while it is given. Whatever is said here has been proved before, so nothing is ever taken back; where Slack
 * lets a message grow no longer, its whole text takes its place.
 */
final class AnswerStream {

    /** Slack counts each append; fewer and larger ones read as well. */
    private static final int ENOUGH = 256;
    private static final Duration SOON = Duration.ofMillis(700);
    /** After five minutes Slack ends a stream by itself and loses what comes then. */
    private static final Duration OLD = Duration.ofSeconds(255);
    /** Of one message, as where it is posted whole. */
    private static final int LONGEST = 9_000;

    private static final String ENDED = "message_not_in_streaming_state";

    private final SlackMethods slack;
    private final Failures failures;
    private final Place place;
    private final String user;
    private final Time time;
    private final List<Said> said = new ArrayList<>();
    /** Of what was said, in the message that grows now. */
    private final List<Said> shown = new ArrayList<>();
    private final StringBuilder unsent = new StringBuilder();
    private Optional<String> ts = Optional.empty();
    private Instant began = Instant.MIN;
    private Instant sent = Instant.MIN;
    /** Nothing more can be appended; what was said in this message is said again as a whole. */
    private boolean isLost;
    /** Slack has ended the stream, so nobody else has to. */
    private boolean isEnded;

    AnswerStream(SlackMethods slack, Failures failures, Place place, String user, Time time) {
        this.slack = slack;
        this.failures = failures;
        this.place = place;
        this.user = user;
        this.time = time;
    }

    /** Where it cannot be streamed, it is shown at the end. */
    void say(Said paragraph) {
        if (isGrowing() && isFull(paragraph)) {
            rotate();
        }
        said.add(paragraph);
        shown.add(paragraph);
        unsent.append(paragraph.markdown()).append("\n\n");
        if (!isLost && (ts.isEmpty() || isDue())) {
            send();
        }
    }

    /**
     * Says what was not said yet and puts the rest below. Where the answer was made anew meanwhile, it takes the place of what was said.
     *
     * @throws SlackException where something was not shown
     */
    void finish(AnswerMessages answer, String id) {
        var whole = answer.said();
        boolean isContinued = whole.size() >= said.size() && whole.subList(0, said.size()).equals(said);
        if (said.isEmpty()) {
            post(answer.whole(), id);
        } else if (isContinued) {
            whole.subList(said.size(), whole.size()).forEach(this::say);
            close(answer, id);
        } else {
            abandon();
            post(recovered(answer.whole(), id), id);
        }
    }

    /** Nothing more comes. */
    void abandon() {
        if (isGrowing()) {
            stop(List.of());
        }
    }

    private void close(AnswerMessages answer, String id) {
        var below = answer.with(List.of());
        boolean fits = length() + below.get(0).length() <= Message.LONGEST;
        if (isGrowing() && stop(fits ? below.get(0).blocks() : List.of())) {
            slack.isAnswer(place, ts.orElseThrow(), id);
            post(below.subList(fits ? 1 : 0, below.size()), id);
        } else {
            post(recovered(answer.with(shown), id), id);
        }
    }

    private void post(List<Message> messages, String id) {
        messages.forEach(message -> slack.post(place, message, Optional.of(id)));
    }

    private boolean isGrowing() {
        return ts.isPresent() && !isLost;
    }

    private boolean isFull(Said next) {
        return Duration.between(began, time.now()).compareTo(OLD) > 0
                || length() + next.markdown().length() > LONGEST;
    }

    private int length() {
        return shown.stream().mapToInt(said -> Math.max(said.markdown().length(), said.mrkdwn().length()) + 2).sum();
    }

    private boolean isDue() {
        return unsent.length() >= ENOUGH || Duration.between(sent, time.now()).compareTo(SOON) >= 0;
    }

    private void send() {
        isLost = !tried(ts.isEmpty() ? this::begin : () -> slack.appendStream(place, ts.get(), unsent.toString()));
        unsent.setLength(0);
        sent = time.now();
    }

    private void begin() {
        ts = Optional.of(slack.startStream(place, user, unsent.toString()));
        began = time.now();
    }

    /** The message is full or old: it is finished, and another goes on. */
    private void rotate() {
        if (stop(List.of())) {
            shown.clear();
            ts = Optional.empty();
            isEnded = false;
        }
    }

    private boolean stop(List<Block> blocks) {
        boolean isStopped = tried(() -> slack.stopStream(place, ts.get(), unsent.toString(), blocks));
        unsent.setLength(0);
        isEnded |= isStopped;
        isLost = !isStopped;
        return isStopped;
    }

    /** @return what is still to be posted once the first of these stands where the stream was */
    private List<Message> recovered(List<Message> whole, String id) {
        if (ts.isPresent() && !isEnded) {
            tried(() -> slack.stopStream(place, ts.get(), "", List.of()));
        }
        boolean isReplaced = ts.isPresent() && tried(() -> slack.replace(place, ts.get(), whole.get(0)));
        if (isReplaced) {
            slack.isAnswer(place, ts.get(), id);
        }
        return isReplaced ? whole.subList(1, whole.size()) : whole;
    }

    private boolean tried(Runnable call) {
        try {
            call.run();
            return true;
        } catch (SlackException failure) {
            failures.count(failure);
            isEnded |= failure instanceof SlackException.Refused refused && refused.is(ENDED);
            return false;
        }
    }
}
