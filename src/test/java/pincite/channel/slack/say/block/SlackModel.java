package pincite.channel.slack.say.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.slack.api.SlackConfig;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.UnknownBlock;
import com.slack.api.util.json.GsonFactory;

/** Slack's own library, which knows what a block may be. */
public final class SlackModel {

    public static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    private SlackModel() {
    }

    /** Refuses each field that Slack does not know. */
    public static List<LayoutBlock> read(JsonNode blocks) {
        var config = new SlackConfig();
        config.setFailOnUnknownProperties(true);
        var gson = GsonFactory.createSnakeCase(config);
        var read = java.util.stream.StreamSupport.stream(blocks.spliterator(), false)
                .map(block -> gson.fromJson(block.toString(), LayoutBlock.class)).toList();
        assertThat(read).isNotEmpty().noneMatch(UnknownBlock.class::isInstance);
        return read;
    }

    public static JsonNode written(Message message) {
        try {
            return JSON.readTree(JSON.writeValueAsString(message)).path("blocks");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
