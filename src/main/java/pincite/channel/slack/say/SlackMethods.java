package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

import pincite.channel.slack.api.Call;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.api.WebApi;
import pincite.channel.slack.install.Workspaces;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.say.block.Block;
import pincite.channel.slack.say.block.Message;

/** The methods of Slack's that are used here, in our words. Each throws a {@link SlackException} where it was not done. */
@ApplicationScoped
class SlackMethods {

    private final WebApi api;
    private final Workspaces workspaces;
    private final MessageSpacing spacing;
    private final PostedAnswers posted;

    @Inject
    SlackMethods(WebApi api, Workspaces workspaces, MessageSpacing spacing, PostedAnswers posted) {
        this.posted = posted;
        this.api = api;
        this.workspaces = workspaces;
        this.spacing = spacing;
    }

    /** @param answer its id; empty where the message is no answer */
    void post(Place place, Message message, Optional<String> answer) {
        var post = answer.map(Post.of(place, message)::withAnswer).orElseGet(() -> Post.of(place, message));
        var ts = said("chat.postMessage", place, message, post).path("ts").asText();
        answer.ifPresent(id -> isAnswer(place, ts, id));
    }

    /** Remembers that a message is an answer, so that a reaction to it is a vote. */
    void isAnswer(Place place, String message, String answer) {
        posted.remember(place.team(), place.channel(), message, answer);
    }

    /** Seen by one user alone, and gone when they look again. */
    void whisper(Place place, String user, Message message) {
        said("chat.postEphemeral", place, message, Post.of(place, message).onlyFor(user));
    }

    /** Puts a message in the place of one that is there. */
    void replace(Place place, String ts, Message message) {
        var post = Post.of(place, message).inPlaceOf(ts);
        try {
            call("chat.update", place, post);
        } catch (SlackException.Refused refused) {
            call("chat.update", place, refused.isFormat() ? post.plain(message) : rethrown(refused));
        }
    }

    /** Shown until something is said in the thread. */
    void working(Place place) {
        call("assistant.threads.setStatus", place, new Status(place.channel(), place.thread().orElseThrow(),
                "is reading the articles…"));
    }

    /** @return the time stamp of the message that grows */
    String startStream(Place place, String user, String markdown) {
        spacing.await(place.team() + " " + place.channel());
        return call("chat.startStream", place, new Begin(place.channel(), place.thread().orElseThrow(), user,
                place.team(), markdown)).path("ts").asText();
    }

    void appendStream(Place place, String ts, String markdown) {
        call("chat.appendStream", place, new Grow(place.channel(), ts, Optional.of(markdown), Optional.empty()));
    }

    /** @param markdown said last; empty for nothing @param blocks below it */
    void stopStream(Place place, String ts, String markdown, List<Block> blocks) {
        call("chat.stopStream", place, new Grow(place.channel(), ts,
                Optional.of(markdown).filter(text -> !text.isBlank()),
                Optional.of(blocks).filter(all -> !all.isEmpty())));
    }

    /** @param thread only where the app still has the older kind of conversation */
    void suggest(Place place, List<String> questions) {
        call("assistant.threads.setSuggestedPrompts", place, new Suggestions(place.channel(), place.thread(),
                questions.stream().limit(Suggestions.MOST).map(Prompt::of).toList()));
    }

    void showHome(String team, String user, List<Block> blocks) {
        call("views.publish", new Place(team, "", Optional.empty()), new Home(user, new View("home", blocks)));
    }

    /** Blocks that Slack does not take are left out, and the words with their links still go. */
    private JsonNode said(String method, Place place, Message message, Post post) {
        try {
            return paced(method, place, post);
        } catch (SlackException.Refused refused) {
            return paced(method, place, refused.isFormat() ? post.plain(message) : rethrown(refused));
        }
    }

    private static Post rethrown(SlackException.Refused refused) {
        throw refused;
    }

    private JsonNode paced(String method, Place place, Post post) {
        spacing.await(place.team() + " " + place.channel());
        return call(method, place, post);
    }

    private JsonNode call(String method, Place place, Object body) {
        return api.call(new Call(method, place.team(), workspaces.tokenOf(place.team()), body));
    }

    record Status(@JsonProperty("channel_id") String channel, @JsonProperty("thread_ts") String thread, String status) {
    }

    record Begin(String channel, @JsonProperty("thread_ts") String thread,
            @JsonProperty("recipient_user_id") String user, @JsonProperty("recipient_team_id") String team,
            @JsonProperty("markdown_text") String markdown) {
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Grow(String channel, String ts, @JsonProperty("markdown_text") Optional<String> markdown,
            Optional<List<Block>> blocks) {
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Suggestions(@JsonProperty("channel_id") String channel, @JsonProperty("thread_ts") Optional<String> thread,
            List<Prompt> prompts) {

        private static final int MOST = 4;
    }

    record Prompt(String title, String message) {

        private static final int LONGEST_TITLE = 75;

        static Prompt of(String question) {
            return new Prompt(question.length() <= LONGEST_TITLE
                    ? question
                    : question.substring(0, LONGEST_TITLE - 1) + "…", question);
        }
    }

    record Home(@JsonProperty("user_id") String user, View view) {
    }

    record View(String type, List<Block> blocks) {
    }
}
