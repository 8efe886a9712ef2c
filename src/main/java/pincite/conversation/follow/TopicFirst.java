package pincite.conversation.follow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pincite.conversation.typed.Shape;
import pincite.conversation.typed.Talk;
import pincite.english.Words;

/**
 * A question behind what it is about: "I have a question about the tunnel: why was it closed?"
 *
 * @param isAnnounced whether it says so
 */
record TopicFirst(String topic, String question, boolean isAnnounced) {

    private static final Pattern PARTS = Pattern.compile("^(.{2,80}?)\\s*(?:[:,;.–—]|\\s-)\\s+(.+)$");
    private static final Pattern ANNOUNCED = Pattern
            .compile("(?i)^(.*\\b)?(?:about|regarding|concerning|re|on|as for)[:\\s]\\s*(.+)$");

    static Optional<TopicFirst> in(String asked) {
        return Optional.of(PARTS.matcher(asked)).filter(Matcher::matches)
                .filter(found -> !asks(found.group(1)) && asks(found.group(2)))
                .flatMap(found -> of(found.group(1), found.group(2)));
    }

    private static Optional<TopicFirst> of(String before, String question) {
        var announced = ANNOUNCED.matcher(before);
        boolean isAnnounced = announced.matches() && Optional.ofNullable(announced.group(1)).map(String::strip)
                .filter(said -> !said.isEmpty() && !Talk.isAside(said)).isEmpty();
        return Optional.of(new TopicFirst(isAnnounced ? announced.group(2) : before, question, isAnnounced));
    }

    private static boolean asks(String clause) {
        var shape = Shape.of(clause);
        return shape.asks() || shape.isYesOrNo();
    }

    /** With a pronoun, which can only mean it. */
    boolean points() {
        return Words.of(question).all().stream().anyMatch(Pronouns::isOne);
    }
}
