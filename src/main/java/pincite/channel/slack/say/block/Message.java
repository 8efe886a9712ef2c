package pincite.channel.slack.say.block;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One message.
 *
 * @param text   for notifications and screen readers
 * @param blocks what is seen
 * @param plain  all of it without blocks, for where they are refused
 */
public record Message(String text, List<Block> blocks, @JsonIgnore String plain) {

    /** Beyond about 13,000 Slack refuses, though each block is short enough; headings and links cost more than they show. */
    public static final int LONGEST = 10_000;
    static final int MOST_BLOCKS = 50;
    /** Slack advises no more. */
    static final int LONGEST_TEXT = 4_000;

    public Message {
        blocks = List.copyOf(blocks);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A fallback of " + text.length() + " characters; 1 to " + LONGEST_TEXT);
        }
        if (blocks.size() > MOST_BLOCKS) {
            throw new IllegalArgumentException(blocks.size() + " blocks; Slack takes " + MOST_BLOCKS);
        }
    }

    /** One sentence of our own. */
    public static Message sentence(String words) {
        var line = Mrkdwn.line(words);
        return new Message(line, List.of(new Block.Section(Text.marked(line))), line);
    }

    @JsonIgnore
    public int length() {
        return blocks.stream().mapToInt(Block::length).sum();
    }
}
