package pincite.export;

import java.util.List;
import java.util.Optional;

import pincite.record.AnswerDocument;

/**
 * A question, and what was said to it.
 *
 * @param question as it was typed
 * @param answer   empty where it is not kept, or is not for who asks now
 * @param sources  of its citations, in their order
 */
public record Chapter(String question, Optional<AnswerDocument> answer, List<CitedSource> sources) {

    public Chapter {
        sources = List.copyOf(sources);
    }

    /** Of which only the question is there. */
    public static Chapter unanswered(String question) {
        return new Chapter(question, Optional.empty(), List.of());
    }

    /** Empty in a file that somebody changed. */
    Optional<CitedSource> source(int number) {
        return sources.stream().filter(source -> source.citation().number() == number).findFirst();
    }
}
