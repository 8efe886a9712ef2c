package pincite.channel.slack.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.channel.slack.say.block.Block;
import pincite.channel.slack.say.block.Message;

/**
 * A message on its way. Quotes come with links, and Slack would lay out each of the pages below the answer if it were let.
 *
 * @param ts   of the message that it takes the place of
 * @param user who alone sees it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Post(String channel, @JsonProperty("thread_ts") Optional<String> thread, Optional<String> ts,
        Optional<String> user, String text, Optional<List<Block>> blocks,
        @JsonProperty("unfurl_links") boolean unfurlLinks, @JsonProperty("unfurl_media") boolean unfurlMedia,
        Optional<Metadata> metadata) {

    /** By which an answer in Slack is known as ours. */
    record Metadata(@JsonProperty("event_type") String type,
            @JsonProperty("event_payload") Map<String, String> payload) {
    }

    static Post of(Place place, Message message) {
        return new Post(place.channel(), place.thread(), Optional.empty(), Optional.empty(), message.text(),
                Optional.of(message.blocks()), false, false, Optional.empty());
    }

    Post onlyFor(String user) {
        return new Post(channel, thread, ts, Optional.of(user), text, blocks, false, false, metadata);
    }

    Post inPlaceOf(String message) {
        return new Post(channel, Optional.empty(), Optional.of(message), user, text, blocks, false, false, metadata);
    }

    Post withAnswer(String id) {
        return new Post(channel, thread, ts, user, text, blocks, false, false,
                Optional.of(new Metadata("pincite_answer", Map.of("answer_id", id))));
    }

    Post plain(Message message) {
        return new Post(channel, thread, ts, user, message.plain(), Optional.empty(), false, false, metadata);
    }
}
