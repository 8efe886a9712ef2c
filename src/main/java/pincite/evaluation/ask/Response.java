package pincite.evaluation.ask;

import java.util.List;
import java.util.Optional;

import pincite.corpus.Span;

/** What came back for a question, from this process or from a running service. */
public sealed interface Response {

    /** @param isOtherwise with the note that the article says otherwise than the question takes for granted */
    record Answered(List<Said> statements, List<CitedQuote> citations, boolean isOtherwise, Trace trace)
            implements
                Response {

        public Answered {
            statements = List.copyOf(statements);
            citations = List.copyOf(citations);
        }

        public Answered(List<Said> statements, List<CitedQuote> citations, Trace trace) {
            this(statements, citations, false, trace);
        }
    }

    record Declined(String reason, List<CitedQuote> closest, Trace trace) implements Response {

        public Declined {
            closest = List.copyOf(closest);
        }
    }

    /** @param fault in words */
    record Failed(String fault) implements Response {
    }

    /**
     * @param shortAnswer the words of it that answer by themselves
     * @param citations   their numbers, from 1; not all of them need be there
     */
    record Said(String text, Optional<String> shortAnswer, List<Integer> citations) {

        public Said {
            citations = List.copyOf(citations);
        }

        public Said(String text, List<Integer> citations) {
            this(text, Optional.empty(), citations);
        }

        /** What is compared with a gold answer. */
        public String answer() {
            return shortAnswer.orElse(text);
        }
    }

    /** Words that an answer says it stands on; nothing is believed of it. */
    record CitedQuote(String article, String title, Span span, String quote) {
    }

    /** A passage that was retrieved. */
    record Place(String article, Span span) {
    }

    /**
     * How it came about.
     *
     * @param confidence from 0 to 1, that the outcome is right
     * @param retrieved  best first
     * @param retrieving milliseconds
     * @param writing    milliseconds
     */
    record Trace(double confidence, List<Place> retrieved, double retrieving, double writing) {

        public static final Trace NONE = new Trace(0, List.of(), 0, 0);

        public Trace {
            retrieved = List.copyOf(retrieved);
        }

        public double millis() {
            return retrieving + writing;
        }
    }

    default Trace trace() {
        return this instanceof Answered answered
                ? answered.trace
                : this instanceof Declined declined ? declined.trace : Trace.NONE;
    }
}
