package pincite.channel.slack.say.block;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stays together: it is never cut, so a link in it stays whole.
 *
 * @param blocks as it is laid out
 * @param plain  as it is said without blocks; empty where it is only for the eye
 */
record Piece(List<Block> blocks, String plain) {

    Piece {
        blocks = List.copyOf(blocks);
    }

    static Piece section(String mrkdwn) {
        return new Piece(List.of(new Block.Section(Text.marked(mrkdwn))), mrkdwn);
    }

    static Piece context(String mrkdwn) {
        return new Piece(List.of(new Block.Context(List.of(Text.marked(mrkdwn)))), mrkdwn);
    }

    static Piece divider() {
        return new Piece(List.of(new Block.Divider()), "");
    }

    Piece then(Piece next) {
        return new Piece(Stream.concat(blocks.stream(), next.blocks.stream()).toList(), plain + "\n" + next.plain);
    }

    boolean isOnlyForTheEye() {
        return plain.isEmpty();
    }

    int length() {
        return Math.max(blocks.stream().mapToInt(Block::length).sum(), plain.length());
    }
}
