package pincite.evaluation.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import pincite.answer.asked.Kind;

/**
 * What else a set may know of a right answer.
 *
 * @param kind      as answers have it: fact, overview, people, chronology, sides, comparison, several
 * @param when      values that a statement's time may have, or begin with: 2023-09 of 2023-09-18
 * @param otherwise whether it must say that the articles say otherwise
 */
public record Expected(Optional<String> kind, List<String> when, Optional<Boolean> otherwise) {

    /** As answers have them. */
    public static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::key).toList();
    public static final Expected NOTHING = new Expected(Optional.empty(), List.of(), Optional.empty());

    public Expected {
        when = List.copyOf(when);
    }
}
