package pincite.channel.slack.say.block;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a message of Slack's is laid out from, as far as it is used here. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@Type(name = "section", value = Block.Section.class),
        @Type(name = "context", value = Block.Context.class), @Type(name = "divider", value = Block.Divider.class),
        @Type(name = "header", value = Block.Header.class),
        @Type(name = "context_actions", value = Block.ContextActions.class)})
public sealed interface Block {

    /** What is read of it. */
    default int length() {
        return 0;
    }

    record Section(Text text) implements Block {

        /** Slack's own limit. */
        static final int LONGEST = 3_000;

        public Section {
            refuseLonger(text, LONGEST);
        }

        @Override
        public int length() {
            return text.text().length();
        }
    }

    /** Small and grey. */
    record Context(List<Text> elements) implements Block {

        public Context {
            elements = List.copyOf(elements);
            elements.forEach(text -> refuseLonger(text, 3_000));
        }

        @Override
        public int length() {
            return elements.stream().mapToInt(text -> text.text().length()).sum();
        }
    }

    record Divider() implements Block {
    }

    record Header(Text text) implements Block {

        public Header {
            refuseLonger(text, 150);
        }

        @Override
        public int length() {
            return text.text().length();
        }
    }

    record ContextActions(List<FeedbackButtons> elements) implements Block {

        public ContextActions {
            elements = List.copyOf(elements);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@Type(name = "feedback_buttons", value = FeedbackButtons.class))
    record FeedbackButtons(@JsonProperty("action_id") String action, @JsonProperty("positive_button") Button good,
            @JsonProperty("negative_button") Button bad) {
    }

    /** @param spoken by a screen reader */
    record Button(Text text, String value, @JsonProperty("accessibility_label") String spoken) {

        public Button {
            refuseLonger(text, 75);
        }
    }

    private static void refuseLonger(Text text, int longest) {
        if (text.text().isEmpty() || text.text().length() > longest) {
            throw new IllegalArgumentException(
                    "A text of " + text.text().length() + " characters; Slack takes 1 to " + longest);
        }
    }
}
