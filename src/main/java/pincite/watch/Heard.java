package pincite.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import pincite.corpus.Withdrawn;
import pincite.record.AnswerDocument;
import pincite.record.Outcome;

/**
 * What was said when it was asked last.
 *
 * @param answer     its id
 * @param generation of the index that it was asked of
 */
public record Heard(Outcome outcome, List<Stated> statements, String answer, Optional<LocalDate> asOf,
        String generation, Instant at) {

    public Heard {
        if (outcome == null) {
            throw new IllegalArgumentException("What was heard has no outcome");
        }
        statements = List.copyOf(statements);
    }

    static Heard of(AnswerDocument answer, String generation, Instant at) {
        return new Heard(answer.said().outcome(), Stated.of(answer), answer.id(), answer.asOf(), generation, at);
    }

    /** What is said now and was not before. */
    List<Stated> newSince(Heard before) {
        return statements.stream().filter(now -> before.statements.stream().noneMatch(now::isSameAs)).toList();
    }

    /** What was said before and is not now. */
    List<Stated> goneSince(Heard before) {
        return before.statements.stream().flatMap(each -> each.missingIn(statements).stream()).toList();
    }

    Heard without(Withdrawn article) {
        return new Heard(outcome, Stated.without(article, statements), answer, asOf, generation, at);
    }
}
