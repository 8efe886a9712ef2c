package pincite.channel.slack.say.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays pieces out in as few messages as hold them. */
final class Parts {

    private static final int FULL = Message.MOST_BLOCKS - 5;

    private final List<Message> messages = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();

    private Parts() {
    }

    static List<Message> of(List<Piece> pieces) {
        var parts = new Parts();
        pieces.forEach(parts::add);
        parts.close();
        return List.copyOf(parts.messages);
    }

    private void add(Piece piece) {
        if (!piece.isOnlyForTheEye() && !fits(piece)) {
            close();
        }
        open.add(piece);
    }

    /** What is only for the eye needs no room for letters, and there are few of those. */
    private boolean fits(Piece piece) {
        int length = open.stream().mapToInt(each -> each.length() + 1).sum() + piece.length();
        return length <= Message.LONGEST && blocks(open).size() + piece.blocks().size() <= FULL;
    }

    private static List<Block> blocks(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.blocks().stream()).toList();
    }

    private void close() {
        var plain = plain(open);
        if (!plain.isEmpty()) {
            messages.add(new Message(beginning(), blocks(open), plain));
        }
        open.clear();
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::plain).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Whole pieces, so that no link is cut. */
    private String beginning() {
        int shown = 1;
        while (shown < open.size()
                && plain(open.subList(0, shown + 1)).length() <= Message.LONGEST_TEXT) {
            shown++;
        }
        return plain(open.subList(0, shown));
    }
}
