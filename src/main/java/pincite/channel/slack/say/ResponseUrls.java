package pincite.channel.slack.say;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.channel.slack.api.Hook;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.say.block.Block;
import pincite.channel.slack.say.block.Message;
import pincite.time.Time;

/** Answers to a command: five messages at most, and none after half an hour. */
final class ResponseUrls {

    private static final String METHOD = "response_url";
    private static final int MOST = 5;
    private static final Duration OPEN = Duration.ofMinutes(30);

    private final Hook hook;
    private final Time time;
    private final Map<String, Used> used = new LinkedHashMap<>();

    ResponseUrls(Hook hook, Time time) {
        this.hook = hook;
        this.time = time;
    }

    private record Used(Instant since, int posts) {
    }

    /** Starts the half hour, if it has not started before. */
    synchronized void received(String address) {
        var closed = time.now().minus(OPEN).minus(OPEN);
        used.values().removeIf(old -> old.since().isBefore(closed));
        used.putIfAbsent(address, new Used(time.now(), 0));
    }

    void say(String address, boolean isPrivate, List<Message> messages) {
        fitting(messages, MOST - posts(address)).forEach(message -> say(address, isPrivate, message));
    }

    private synchronized int posts(String address) {
        received(address);
        return used.get(address).posts();
    }

    /** What is left out is said to be. */
    private static List<Message> fitting(List<Message> messages, int most) {
        return messages.size() <= most || most < 1
                ? messages
                : Stream.concat(messages.stream().limit(most - 1), Stream.of(Message.sentence(
                        "The rest is too long for the answer to a command. Mention me in a channel for all of it.")))
                        .toList();
    }

    private void say(String address, boolean isPrivate, Message message) {
        take(address);
        var reply = Reply.of(isPrivate, message);
        try {
            hook.post(METHOD, address, reply);
        } catch (SlackException.Refused refused) {
            if (!refused.isFormat()) {
                throw refused;
            }
            take(address);
            hook.post(METHOD, address, reply.plain(message));
        }
    }

    private synchronized void take(String address) {
        received(address);
        var before = used.get(address);
        boolean isOver = time.now().isAfter(before.since().plus(OPEN));
        if (isOver || before.posts() == MOST) {
            throw new SlackException.Refused(METHOD, isOver ? "expired_url" : "used_url", "", List.of());
        }
        used.put(address, new Used(before.since(), before.posts() + 1));
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Reply(@JsonProperty("response_type") String type, String text, Optional<List<Block>> blocks,
            @JsonProperty("replace_original") boolean replaces, @JsonProperty("unfurl_links") boolean unfurlLinks,
            @JsonProperty("unfurl_media") boolean unfurlMedia) {

        static Reply of(boolean isPrivate, Message message) {
            return new Reply(isPrivate ? "ephemeral" : "in_channel", message.text(), Optional.of(message.blocks()),
                    false, false, false);
        }

        Reply plain(Message message) {
            return new Reply(type, message.plain(), Optional.empty(), false, false, false);
        }
    }
}
