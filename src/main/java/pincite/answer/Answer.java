package pincite.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Premise;

/** What is given back for a question: an answer that stands on citations, or openly none. */
public sealed interface Answer {

    /**
     * Statements in the order in which they read well.
     *
     * @param differ whether the first of them say different things about the same thing
     * @param unsaid of several questions, those that the articles do not answer
     */
    record Answered(List<Statement> statements, Premise premise, boolean differ, List<String> unsaid)
            implements
                Answer {

        public Answered {
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("An answer needs statements; without any it is declined");
            }
            statements = List.copyOf(statements);
            unsaid = List.copyOf(unsaid);
        }

        public Answered(List<Statement> statements, Premise premise, boolean differ) {
            this(statements, premise, differ, List.of());
        }

        public Answered(List<Statement> statements) {
            this(statements, Premise.HELD, false);
        }

        @Override
        public List<Citation> citations() {
            return statements.stream().flatMap(statement -> statement.citations().stream()).distinct().toList();
        }
    }

    /**
     * Openly none.
     *
     * @param because what is missing, in a sentence
     * @param closest where a person may look who does not believe it
     */
    record Declined(DeclineReason reason, Optional<String> because, List<Citation> closest) implements Answer {

        public Declined {
            closest = List.copyOf(closest);
        }

        public Declined(DeclineReason reason, List<Citation> closest) {
            this(reason, Optional.empty(), closest);
        }

        Declined because(Optional<String> missing) {
            return new Declined(reason, missing, closest);
        }

        @Override
        public List<Citation> citations() {
            return closest;
        }
    }

    /** Each once, in the order of their numbers. */
    List<Citation> citations();

    /** The day of the youngest cited article; empty where none tells its day. */
    default Optional<LocalDate> asOf() {
        return citations().stream().flatMap(citation -> citation.article().publication().published().stream())
                .max(LocalDate::compareTo);
    }
}
