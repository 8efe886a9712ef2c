package pincite.conversation.follow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question that was asked before, and what it was answered with.
 *
 * @param read        as it was read
 * @param said        the statements of the answer
 * @param shortAnswer the words of the first one that answer by themselves
 */
public record Earlier(String read, List<String> said, Optional<String> shortAnswer) {

    private static final Pattern APPOSITION = Pattern.compile("(\\p{Lu}[^,]*), (?:the|an?|its|their|his|her) ([^,]*)");

    public Earlier {
        said = List.copyOf(said);
        shortAnswer = shortAnswer.map(Earlier::withoutApposition);
    }

    static Earlier about(String name) {
        return new Earlier("What about " + name + "?", List.of(), Optional.empty());
    }

    /** "Ada Lund, the mayor" is Ada Lund. */
    private static String withoutApposition(String answer) {
        var named = APPOSITION.matcher(answer);
        return named.matches() && !named.group(2).contains(" and ") ? named.group(1) : answer;
    }
}
