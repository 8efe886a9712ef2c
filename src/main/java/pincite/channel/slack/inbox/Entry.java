package pincite.channel.slack.inbox;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * A line of the journal, as JSON in UTF-8.
 *
 * @param number of the work that it is about, counted from 1
 * @param at     when it was accepted, in milliseconds since 1970
 * @param keys   by which another delivery of the same is known
 * @param lane   what has the same lane is worked in order
 * @param work   what is to be done
 */
record Entry(Kind kind, long number, long at, List<String> keys, String lane, JsonNode work) {

    enum Kind {
        ACCEPTED,
        DONE,
        /** It failed before anybody saw anything, so another delivery of it is welcome. */
        RELEASED
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    Entry {
        if (number < 1) {
            throw new IllegalArgumentException("Work is counted from 1: " + number);
        }
        keys = List.copyOf(keys);
    }

    static Entry end(Kind kind, Entry accepted) {
        return new Entry(kind, accepted.number, accepted.at, List.of(), accepted.lane, NullNode.getInstance());
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry is JSON by its type", e);
        }
    }

    static Entry read(byte[] bytes) throws IOException {
        return JSON.readValue(bytes, Entry.class);
    }
}
