package pincite.channel.slack;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** What is to be done about something that happened in Slack; all that is kept of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({@Type(name = "ask", value = Task.Ask.class), @Type(name = "notice", value = Task.Notice.class),
        @Type(name = "opened", value = Task.Opened.class), @Type(name = "voted", value = Task.Voted.class),
        @Type(name = "reacted", value = Task.Reacted.class), @Type(name = "removed", value = Task.Removed.class)})
public sealed interface Task {

    /** The workspace. */
    String team();

    /** Somebody asks, with the mention still in the text. */
    record Ask(SlackQuestion question) implements Task {

        @Override
        public String team() {
            return question.team();
        }
    }

    /** A question that is not answered, and why. */
    record Notice(SlackQuestion question, String sentence) implements Task {

        @Override
        public String team() {
            return question.team();
        }
    }

    /**
     * Somebody opened our home or our messages.
     *
     * @param thread of apps from before 2026, whose prompts belong to a thread
     */
    record Opened(String team, String channel, String user, String tab, Optional<String> thread) implements Task {
    }

    /** Somebody pressed a button below an answer, or said why. */
    record Voted(String team, String channel, String thread, String user, String answer, boolean isPositive,
            Optional<String> reason) implements Task {
    }

    /**
     * Somebody set a thumb to a message.
     *
     * @param author of the message
     */
    record Reacted(String team, String channel, String message, String author, String user, boolean isPositive)
            implements
                Task {
    }

    /** The app was removed from the workspace. */
    record Removed(String team) implements Task {
    }

    ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

    default JsonNode json() {
        return JSON.valueToTree(this);
    }

    static Task read(JsonNode json) {
        try {
            return JSON.treeToValue(json, Task.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The inbox holds a task of another version of this program", e);
        }
    }
}
