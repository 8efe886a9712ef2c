package pincite.channel.slack.receive;

import java.util.Optional;

/** The reactions that say what somebody thinks of an answer. */
enum Thumb {
    UP,
    DOWN;

    boolean isPositive() {
        return this == UP;
    }

    /** @param reaction without colons, with a tone of the skin as in {@code +1::skin-tone-2} */
    static Optional<Thumb> of(String reaction) {
        return switch (reaction.split("::", 2)[0]) {
            case "+1", "thumbsup" -> Optional.of(UP);
            case "-1", "thumbsdown" -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }
}
